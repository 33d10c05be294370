"""List the followers of a community category.

GET /api/v1/communityCategory/{categoryId}/followers (getCommunityCategoryFollowers in CommunityCategory.json).
Scopes: Desk.forums.READ, Desk.community.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=1, limit=10, maximum=100, records="data")


class Input(ReadInput):
    """The arguments."""

    category_id: Annotated[
        Id,
        Field(alias="categoryId", description="ID from list_all_zoho_desk_community_categories."),
    ]
    user_type: Annotated[
        Literal["AGENT", "END_USER"] | None,
        Field(alias="userType", description="Only agents or only end users."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 10, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/communityCategory/{categoryId}/followers",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"categoryId": args.category_id},
        query={"userType": args.user_type},
    )
