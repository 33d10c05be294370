"""Search articles the old way.

GET /api/v1/Solutions/Search (searchLegacySolutions in Search.json).
Scopes: Desk.articles.READ, Desk.search.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=10, maximum=100, records="data")


class Input(ReadInput):
    """The arguments."""

    all: Annotated[
        str | None,
        Field(
            alias="_all",
            min_length=3,
            max_length=1000,
            description="Words to look for in all fields, at least 3 characters.",
        ),
    ] = None
    title: Annotated[str | None, Field(max_length=500, description="Words of the title.")] = None
    category_id: Annotated[
        Id | None,
        Field(alias="categoryId", description="ID of the category, as categoryId in list_all_zoho_desk_articles."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 10, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/Solutions/Search",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={"_all": args.all, "title": args.title, "categoryId": args.category_id},
    )
