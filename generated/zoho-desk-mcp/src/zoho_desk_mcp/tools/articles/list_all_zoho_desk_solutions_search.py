"""Search articles the old way.

The former article search, kept for organizations on the old knowledge base. Prefer
list_all_zoho_desk_articles_search, which also filters by tag and date. Also needs Desk.search.READ.

Method: list (reads).
Tags: articles, search.
Operation: searchLegacySolutions in Search.json.
Scopes: Desk.articles.READ, Desk.search.READ.
Response: search.SearchSolutionsResponse.
"""

from typing import ClassVar

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    text: str | None = Field(
        None, min_length=3, max_length=1000, description="Words to look for in all fields, at least 3 characters."
    )
    title: str | None = Field(None, max_length=500, description="Words of the title.")
    category_id: Id | None = Field(
        None, description="ID of the category, as categoryId in list_all_zoho_desk_articles."
    )
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None
    other_names: ClassVar[dict[str, str]] = {"_all": "text"}


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/Solutions/Search",
        pages=Pages(first=0, limit=10, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"_all": args.text, "title": args.title, "categoryId": args.category_id},
    )
