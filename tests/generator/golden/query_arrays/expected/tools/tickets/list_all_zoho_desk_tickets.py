"""List tickets.

GET /api/v1/tickets (getTickets in Ticket.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="data", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    department_ids: Annotated[
        ListOf[Id] | None,
        Field(alias="departmentIds", max_length=20, description="Only of these departments."),
    ] = None
    status: Annotated[
        ListOf[Annotated[str, Field(max_length=30)]] | None,
        Field(min_length=1, max_length=5, description="Only in these states."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/tickets",
        pages=PAGES,
        query={"departmentIds": args.department_ids, "status": args.status},
    )
