"""List knowledge base root categories.

GET /api/v1/kbRootCategories (getAllKBRootCategories in KBRootCategory.json).
Scopes: Desk.articles.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=1, limit=50, maximum=700, records="data")


class Input(ReadInput):
    """The arguments."""

    search_value: Annotated[
        str | None,
        Field(
            alias="searchValue",
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            description="Text to look for in the names.",
        ),
    ] = None
    department_id: Annotated[
        ListOf[NameOrId] | None,
        Field(alias="departmentId", description="IDs or names from list_all_zoho_desk_departments."),
    ] = None
    helpcenter_id: Annotated[
        ListOf[Id] | None,
        Field(alias="helpcenterId", max_length=5, description="Up to 5 IDs from list_all_zoho_desk_help_centers."),
    ] = None
    status: Annotated[
        ListOf[Literal["SHOW_IN_HELPCENTER", "HIDE_IN_HELPCENTER", "DISABLED"]] | None,
        Field(max_length=3, description="Only categories shown, hidden or disabled in the help center."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=700, description="Page size: 50, at most 700.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/kbRootCategories",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "searchValue": args.search_value,
            "departmentId": await client.lookup.department(args.department_id),
            "helpcenterId": args.helpcenter_id,
            "status": args.status,
        },
    )
