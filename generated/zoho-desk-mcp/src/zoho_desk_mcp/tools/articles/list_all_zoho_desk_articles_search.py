"""Search articles.

GET /api/v1/articles/search (searchSolutions in Search.json).
Scopes: Desk.articles.READ, Desk.search.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ReadInput, TimeRange
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
            description="Words in any field, at least 3 characters; * is a wildcard.",
        ),
    ] = None
    title: Annotated[str | None, Field(max_length=500, description="Words of the title.")] = None
    category_id: Annotated[
        Id | None,
        Field(
            alias="categoryId", description="categoryId of an article that list_all_zoho_desk_articles_search found."
        ),
    ] = None
    tag: Annotated[
        ListOf[
            Annotated[
                str,
                Field(
                    pattern=r"^(?:([0-9a-zA-Z_\-\*\.\$@\?\:\/\!\u0080-\U0010FFFF\s()]+|\$\{(?i:(Empty|NotEmpty)\})))$"
                ),
            ]
        ]
        | None,
        Field(max_length=30, description="Tags that articles carry."),
    ] = None
    department_id: Annotated[
        NameOrId | None,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ] = None
    modified_time_range: Annotated[
        TimeRange | None,
        Field(alias="modifiedTimeRange", description="Two ISO 8601 times joined by a comma."),
    ] = None
    sort_by: Annotated[
        Literal["relevance", "modifiedTime", "createdTime", "-modifiedTime", "-createdTime"] | None,
        Field(alias="sortBy", description="Sort order; - means descending."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 10, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/articles/search",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "_all": args.all,
            "title": args.title,
            "categoryId": args.category_id,
            "tag": args.tag,
            "departmentId": await client.lookup.department(args.department_id),
            "modifiedTimeRange": args.modified_time_range,
            "sortBy": args.sort_by,
        },
    )
