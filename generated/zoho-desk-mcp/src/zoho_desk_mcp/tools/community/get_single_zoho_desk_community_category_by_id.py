"""Get a community category.

GET /api/v1/communityCategory/{categoryId} (getCommunityCategory in CommunityCategory.json).
Scopes: Desk.forums.READ, Desk.community.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    category_id: Annotated[
        Id,
        Field(alias="categoryId", description="ID from list_all_zoho_desk_community_categories."),
    ]
    include: Annotated[
        ListOf[Literal["postCount", "followersCount", "commentCount", "groups"]] | None,
        Field(description="Counts, or the user groups with access, to add to the answer."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/communityCategory/{categoryId}",
        path_values={"categoryId": args.category_id},
        query={"include": args.include},
    )
