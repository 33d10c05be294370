"""List all community categories.

GET /api/v1/allCommunityCategory (getAllCommunityCategories in CommunityCategory.json).
Scopes: Desk.forums.READ, Desk.community.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="categories", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    include: Annotated[
        ListOf[Literal["postCount", "followersCount", "commentCount"]] | None,
        Field(max_length=3, description="Counts to add to each category."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/allCommunityCategory",
        pages=PAGES,
        query={"include": args.include},
    )
