"""Close tickets.

Ends several questions in one go.

Method: close_many (writes).
Tags: tickets.
Operation: closeTickets in Ticket.json.
Scopes: Desk.tickets.READ.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ids: ListOf[Id] | None = Field(None, description="Which ones.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/tickets/closeAll", body={"ids": args.ids})
