"""Unfollow a knowledge base item.

POST /api/v1/{moduleApiName}/{entityId}/unfollow (unfollowEntity in Followers.json).
Scopes: Desk.articles.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    module_api_name: Annotated[
        Literal["articleTranslations", "kbRootCategories", "kbSections"],
        Field(alias="moduleApiName", description="Kind of item that entityId names."),
    ]
    entity_id: Annotated[
        Id,
        Field(alias="entityId", description="ID of the followed item, from list_all_zoho_desk_followed_kb_items."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/{moduleApiName}/{entityId}/unfollow",
        path_values={"moduleApiName": args.module_api_name, "entityId": args.entity_id},
    )
