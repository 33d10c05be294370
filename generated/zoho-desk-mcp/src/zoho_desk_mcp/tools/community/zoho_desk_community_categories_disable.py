"""Disable a community category.

Takes a whole community category out of use, so that nobody can post there until
zoho_desk_community_categories_enable turns it on again.

Method: disable (writes, destructive).
Tags: community.
Operation: disableCommunityCategory in CommunityCategory.json.
Scopes: Desk.forums.UPDATE, Desk.community.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    category_id: Id = Field(description="ID from list_all_zoho_desk_community_categories.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST", "/api/v1/communityCategory/{categoryId}/disable", path_values={"categoryId": args.category_id}
    )
