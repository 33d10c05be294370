"""List article tags.

GET /api/v1/articleTags (getArticleTags in Article.json).
Scopes: Desk.articles.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=1, limit=50, maximum=50, records="data")


class Input(ReadInput):
    """The arguments."""

    search_string: Annotated[
        str | None,
        Field(
            alias="searchString",
            pattern=r"^(?:[a-z0-9\_\-\+\%\u0080-\U0010FFFF\s]+)$",
            description="Part of a tag's name.",
        ),
    ] = None
    department_ids: Annotated[
        ListOf[NameOrId] | None,
        Field(
            alias="departmentIds",
            max_length=10,
            description="Up to 10 IDs or names from list_all_zoho_desk_departments.",
        ),
    ] = None
    root_category_ids: Annotated[
        ListOf[Id] | None,
        Field(
            alias="rootCategoryIds",
            max_length=10,
            description="Up to 10 IDs from list_all_zoho_desk_kb_root_categories.",
        ),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=50, description="Page size: 50, at most 50.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/articleTags",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "searchString": args.search_string,
            "departmentIds": await client.lookup.department(args.department_ids),
            "rootCategoryIds": args.root_category_ids,
        },
    )
