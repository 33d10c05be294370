"""List archived tickets.

Lists the tickets of one department that were moved to the archive. Use it when an old ticket is
missing from list_all_zoho_desk_tickets. The token also needs the search read scope.

Method: list (reads).
Tags: tickets.
Operation: getArchivedTickets in Ticket.json.
Scopes: Desk.tickets.READ, Desk.search.READ.
Response: ticket.ArchivedTicketListResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    limit: int | None = Field(None, ge=1, description="25 by default.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tickets/archivedTickets",
        pages=Pages(first=0, limit=25),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"departmentId": await client.lookup.department(args.department_id)},
    )
