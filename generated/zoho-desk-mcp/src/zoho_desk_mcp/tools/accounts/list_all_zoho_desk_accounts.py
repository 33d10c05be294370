"""List accounts.

GET /api/v1/accounts (getAccounts in Account.json).
Scopes: Desk.contacts.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=1, limit=50, maximum=100, records="data")


class Input(ToolInput):
    """The arguments."""

    view_id: Annotated[
        Id | None,
        Field(alias="viewId", description="ID from list_all_zoho_desk_views with module accounts."),
    ] = None
    sort_by: Annotated[
        Literal[
            "website",
            "email",
            "phone",
            "accountName",
            "createdTime",
            "modifiedTime",
            "-website",
            "-email",
            "-phone",
            "-accountName",
            "-createdTime",
            "-modifiedTime",
        ]
        | None,
        Field(alias="sortBy", description="Sort order; - means descending."),
    ] = None
    fields: Annotated[
        ListOf[str] | None,
        Field(
            max_length=30,
            description="API names of the fields to return without dots, at most 30, custom ones (cf_...) too.",
        ),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 50, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/accounts",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={"viewId": args.view_id, "sortBy": args.sort_by, "fields": args.fields},
    )
