"""Follow a knowledge base item.

Makes the agent of this connection follow an article translation, section or root category, to hear
of its changes. It cannot sign up anybody else.

Method: follow (writes).
Tags: articles, followers.
Operation: followEntity in Followers.json.
Scopes: Desk.articles.UPDATE.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    module_api_name: Literal["articleTranslations", "kbRootCategories", "kbSections"] = Field(
        description="Kind of item; section IDs are in get_single_zoho_desk_kb_category_tree_by_id."
    )
    entity_id: Id = Field(
        description="ID of that item, from list_all_zoho_desk_kb_root_categories or list_all_zoho_desk_article_translations."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/{moduleApiName}/{entityId}/follow",
        path_values={"moduleApiName": args.module_api_name, "entityId": args.entity_id},
    )
