"""List the followers of a knowledge base item.

Lists the agents and end users who hear of changes to an article translation, a section or a root
category. For tickets use list_all_zoho_desk_ticket_followers.

Method: list (reads).
Tags: articles, followers.
Operation: getEntityFollowers in Followers.json.
Scopes: Desk.articles.READ.
Response: followers.FollowersListJson.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    module_api_name: Literal["articleTranslations", "kbRootCategories", "kbSections"] = Field(
        description="Kind of item; section IDs are in get_single_zoho_desk_kb_category_tree_by_id."
    )
    entity_id: Id = Field(
        description="ID of that item, from list_all_zoho_desk_kb_root_categories or list_all_zoho_desk_article_translations."
    )
    user_type: Literal["AGENT", "END_USER"] | None = Field(None, description="Only agents or only end users.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/{moduleApiName}/{entityId}/followers",
        pages=Pages(first=1, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"moduleApiName": args.module_api_name, "entityId": args.entity_id},
        query={"userType": args.user_type},
    )
