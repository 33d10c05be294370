"""List article feedback.

GET /api/v1/articleFeedbacks (getArticleFeedbacks in ArticleFeedback.json).
Scopes: Desk.articles.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=1, limit=10, maximum=50, records="data")


class Input(ReadInput):
    """The arguments."""

    time_range: Annotated[
        Literal["LAST_7_DAYS", "LAST_30_DAYS", "LAST_365_DAYS", "LAST_24_HRS", "WEEKLY", "MONTHLY", "YEARLY"] | None,
        Field(alias="timeRange", description="How far back; LAST_7_DAYS when left out."),
    ] = None
    root_category_ids: Annotated[
        ListOf[Id] | None,
        Field(
            alias="rootCategoryIds",
            min_length=1,
            max_length=20,
            description="Up to 20 IDs from list_all_zoho_desk_kb_root_categories.",
        ),
    ] = None
    department_ids: Annotated[
        ListOf[NameOrId] | None,
        Field(
            alias="departmentIds",
            min_length=1,
            max_length=20,
            description="Up to 20 IDs or names from list_all_zoho_desk_departments.",
        ),
    ] = None
    locale: Annotated[
        str | None,
        Field(pattern="^(?:[a-zA-Z]{2,4}([-_][a-zA-Z]{2})?)$", description="Only this language, like en."),
    ] = None
    sort_by: Annotated[
        Literal["createdTime", "-createdTime"] | None,
        Field(alias="sortBy", description="Oldest first; put - in front for newest first."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=50, description="Page size: 10, at most 50.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/articleFeedbacks",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "timeRange": args.time_range,
            "rootCategoryIds": args.root_category_ids,
            "departmentIds": await client.lookup.department(args.department_ids),
            "locale": args.locale,
            "sortBy": args.sort_by,
        },
    )
