"""List from zero.

Counts from zero, in pages of ten.

Method: list (reads).
Tags: tickets.
Operation: getTickets in Ticket.json.
Scopes: Desk.tickets.READ.
Response: ticket.GetTicketsResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    limit: int | None = Field(None, ge=1, le=99, description="At most 99.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tickets", pages=Pages(first=0, limit=10, maximum=99), limit=args.limit, cursor=args.next_cursor
    )
