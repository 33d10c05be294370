"""Move tickets to the trash.

Moves one or more tickets to the trash, the Recycle Bin. They can be restored from there for 60 days
and are lost after that. To finish a ticket and keep it, use zoho_desk_tickets_close_many.

Method: delete (writes, deletes, destructive, idempotent).
Tags: tickets.
Operation: deleteTicket in Ticket.json.
Scopes: Desk.tickets.DELETE.
"""

from typing import ClassVar

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_ids: ListOf[NumberOrId] = Field(description="IDs from list_all_zoho_desk_tickets.")
    other_names: ClassVar[dict[str, str]] = {"ids": "ticketIds", "ticketId": "ticketIds", "tickets": "ticketIds"}


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST", "/api/v1/tickets/moveToTrash", body={"ticketIds": await client.lookup.ticket(args.ticket_ids)}
    )
