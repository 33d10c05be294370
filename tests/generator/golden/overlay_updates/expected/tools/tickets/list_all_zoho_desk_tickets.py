"""List tickets.

GET /api/v1/tickets (getTickets in Ticket.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="data", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    include: Annotated[
        ListOf[Literal["contacts", "team"]] | None,
        Field(description="Related records to put into each ticket."),
    ] = None
    department_id: Annotated[
        str | None,
        Field(alias="departmentId", max_length=20, description="ID of the department, or allDepartment."),
    ] = None
    limit_to: Annotated[
        Literal["open", "closed"] | None,
        Field(alias="limitTo", description="Only the tickets of this kind."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/tickets",
        pages=PAGES,
        query={"include": args.include, "departmentId": args.department_id, "limitTo": args.limit_to},
    )
