"""Close tickets.

Closes one or more tickets in one call. To set another status, add a resolution or mute the closing
mail, use update_a_zoho_desk_ticket_by_id. Closed tickets can be reopened by setting their status.
Nothing comes back.

Method: close_many (writes, destructive).
Tags: tickets.
Operation: closeTickets in Ticket.json.
Scopes: Desk.tickets.UPDATE.
"""

from typing import ClassVar

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ids: ListOf[NumberOrId] = Field(description="IDs from list_all_zoho_desk_tickets_search.")
    other_names: ClassVar[dict[str, str]] = {"ticketIds": "ids", "ticketId": "ids", "tickets": "ids"}


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/closeTickets", body={"ids": await client.lookup.ticket(args.ids)})
