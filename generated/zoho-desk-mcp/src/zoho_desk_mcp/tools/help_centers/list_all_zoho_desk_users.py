"""List help center users.

GET /api/v1/users (getUsers in User.json).
Scopes: Desk.contacts.READ, Desk.settings.READ, Desk.basic.READ, Desk.search.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=1, limit=50, maximum=50, records="data")


class Input(ReadInput):
    """The arguments."""

    search_by: Annotated[
        str | None,
        Field(
            alias="searchBy",
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            min_length=2,
            description="Name or email address to look for, 2 characters or more.",
        ),
    ] = None
    status: Annotated[
        Literal["ACTIVE", "DISABLED", "DELETED", "ALL"] | None,
        Field(description="Only users in this state."),
    ] = None
    help_center_id: Annotated[
        Id | None,
        Field(alias="helpCenterId", description="Only this help center; ID from list_all_zoho_desk_help_centers."),
    ] = None
    last_activity_start_time: Annotated[
        str | None,
        Field(
            alias="lastActivityStartTime",
            pattern=r"^(202[0-9]|20[3-9][0-9])-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(\.[0-9]{3})?Z$",
            max_length=100,
            description="Active at or after this time, ISO 8601, like 2026-01-31T09:30:00Z.",
        ),
    ] = None
    last_activity_end_time: Annotated[
        str | None,
        Field(
            alias="lastActivityEndTime",
            pattern=r"^(202[0-9]|20[3-9][0-9])-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(\.[0-9]{3})?Z$",
            max_length=100,
            description="Active up to this time, ISO 8601.",
        ),
    ] = None
    sort_by: Annotated[
        str | None,
        Field(
            alias="sortBy",
            pattern="^(?:-?(email|modifiedTime))$",
            description="email or modifiedTime; a leading - reverses the order.",
        ),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=50, description="Page size: 50, at most 50.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/users",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "searchBy": args.search_by,
            "status": args.status,
            "helpCenterId": args.help_center_id,
            "lastActivityStartTime": args.last_activity_start_time,
            "lastActivityEndTime": args.last_activity_end_time,
            "sortBy": args.sort_by,
        },
    )
