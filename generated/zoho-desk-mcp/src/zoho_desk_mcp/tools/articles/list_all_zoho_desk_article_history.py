"""List an article's history.

GET /api/v1/articles/{articleId}/history (getArticleHistory in Article.json).
Scopes: Desk.articles.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=1, limit=10, maximum=100, records="data")


class Input(ReadInput):
    """The arguments."""

    article_id: Annotated[Id, Field(alias="articleId", description="ID from list_all_zoho_desk_articles.")]
    user_ids: Annotated[
        ListOf[Id] | None,
        Field(
            alias="userIds",
            max_length=10,
            description="Only what these agents did, at most 10, IDs from list_all_zoho_desk_agents.",
        ),
    ] = None
    from_time: Annotated[
        str | None,
        Field(
            alias="fromTime",
            pattern=r"^(?:(([1-3])([0-9]{3})(-)([0-1])([0-9])(-)([0-3])([0-9])(\ )([0-2])([0-9])(\:)([0-6])([0-9]))|(((19|20)\d\d)[-/.]{1}(0?[1-9]|1[012])[-/.]{1}(0?[1-9]|[12][0-9]|3[01])(T)([01]?[0-9]|2[0-3]):[0-5]?[0-9]:[0-5]?[0-9]([/.][\d]{0,3})?(Z))|null)$",
            max_length=100,
            description="Start of the period in UTC, ISO 8601, like 2026-01-31T09:30:00Z.",
        ),
    ] = None
    to_time: Annotated[
        str | None,
        Field(
            alias="toTime",
            pattern=r"^(?:(([1-3])([0-9]{3})(-)([0-1])([0-9])(-)([0-3])([0-9])(\ )([0-2])([0-9])(\:)([0-6])([0-9]))|(((19|20)\d\d)[-/.]{1}(0?[1-9]|1[012])[-/.]{1}(0?[1-9]|[12][0-9]|3[01])(T)([01]?[0-9]|2[0-3]):[0-5]?[0-9]:[0-5]?[0-9]([/.][\d]{0,3})?(Z))|null)$",
            max_length=100,
            description="End of the period in UTC, ISO 8601.",
        ),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 10, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/articles/{articleId}/history",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"articleId": args.article_id},
        query={"userIds": args.user_ids, "fromTime": args.from_time, "toTime": args.to_time},
    )
