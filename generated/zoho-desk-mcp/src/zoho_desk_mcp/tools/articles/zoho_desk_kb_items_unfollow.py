"""Unfollow a knowledge base item.

Stops notices to the agent of this connection about an item of the knowledge base. What is followed
now is in list_all_zoho_desk_followed_kb_items.

Method: unfollow (writes).
Tags: articles, followers.
Operation: unfollowEntity in Followers.json.
Scopes: Desk.articles.UPDATE.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    module_api_name: Literal["articleTranslations", "kbRootCategories", "kbSections"] = Field(
        description="Kind of item that entityId names."
    )
    entity_id: Id = Field(description="ID of the followed item, from list_all_zoho_desk_followed_kb_items.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/{moduleApiName}/{entityId}/unfollow",
        path_values={"moduleApiName": args.module_api_name, "entityId": args.entity_id},
    )
