"""Close every ticket.

Ends all questions in one go.

Method: close_all (writes, destructive).
Tags: tickets.
Operation: closeTickets in Ticket.json.
Scopes: Desk.tickets.READ.
"""

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    pass


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/tickets/closeAll")
