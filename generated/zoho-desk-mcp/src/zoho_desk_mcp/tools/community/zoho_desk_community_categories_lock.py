"""Lock a community category.

POST /api/v1/communityCategory/{categoryId}/lock (lockCommunityCategory in CommunityCategory.json).
Scopes: Desk.forums.UPDATE, Desk.community.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    category_id: Annotated[
        Id,
        Field(alias="categoryId", description="ID from list_all_zoho_desk_community_categories."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/communityCategory/{categoryId}/lock",
        path_values={"categoryId": args.category_id},
    )
