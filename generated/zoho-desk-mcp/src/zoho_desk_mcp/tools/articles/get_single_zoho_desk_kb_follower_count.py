"""Count the followers of a knowledge base item.

Returns how many people follow an article translation, section or root category, without naming them
as list_all_zoho_desk_kb_followers does.

Method: get (reads).
Tags: articles, followers.
Operation: getEntityFollowersCount in Followers.json.
Scopes: Desk.articles.READ.
Response: followers.FollowersCountJSON.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    module_api_name: Literal["articleTranslations", "kbRootCategories", "kbSections"] = Field(
        description="Kind of item; section IDs are in get_single_zoho_desk_kb_category_tree_by_id."
    )
    entity_id: Id = Field(
        description="ID of that item, from list_all_zoho_desk_kb_root_categories or list_all_zoho_desk_article_translations."
    )
    user_type: Literal["AGENT", "END_USER"] | None = Field(None, description="Count only agents or only end users.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/{moduleApiName}/{entityId}/followersCount",
        path_values={"moduleApiName": args.module_api_name, "entityId": args.entity_id},
        query={"userType": args.user_type},
    )
