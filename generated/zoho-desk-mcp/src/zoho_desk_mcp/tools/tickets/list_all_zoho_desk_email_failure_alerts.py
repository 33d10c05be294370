"""List email failure alerts.

GET /api/v1/emailFailureAlerts (getEmailFailureAlerts in EmailFailureAlert.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=50, maximum=50, records="data")


class Input(ReadInput):
    """The arguments."""

    department: Annotated[
        str,
        Field(
            pattern="^(?:allDepartment|[0-9]+)$",
            description="ID from list_all_zoho_desk_departments, or allDepartment.",
        ),
    ]
    limit: Annotated[int | None, Field(ge=1, le=50, description="Page size: 50, at most 50.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/emailFailureAlerts",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={"department": args.department},
    )
