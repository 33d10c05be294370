"""Unfollow a community category.

Ends the caller's own following of a community category; other followers are left alone. isFollowing
in list_all_zoho_desk_enabled_community_categories tells which ones the caller follows.

Method: unfollow (writes).
Tags: community.
Operation: unfollowCommunityCategory in CommunityCategory.json.
Scopes: Desk.forums.UPDATE, Desk.community.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    category_id: Id = Field(description="ID from list_all_zoho_desk_enabled_community_categories.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST", "/api/v1/communityCategory/{categoryId}/unfollow", path_values={"categoryId": args.category_id}
    )
