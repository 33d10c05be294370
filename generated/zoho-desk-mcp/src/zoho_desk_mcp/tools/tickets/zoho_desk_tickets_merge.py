"""Merge tickets.

Merges duplicates into one ticket, which gets their conversations; the others cease to exist. It
cannot be undone. At most 5 tickets at a time.

Method: merge (writes, deletes, destructive).
Tags: core, tickets.
Operation: mergeTicket in Ticket.json.
Scopes: Desk.tickets.UPDATE.
Response: ticket.TicketResponse.
"""

from typing import ClassVar, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="The one that stays; ID or number.")
    ids: ListOf[NumberOrId] = Field(max_length=5, description="Those that go into it; IDs or numbers.")
    other_names: ClassVar[dict[str, str]] = {"ticketIds": "ids", "duplicates": "ids", "duplicateIds": "ids"}


class Output(TypedDict, total=False):
    id: str
    ticketNumber: str


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/merge",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        body={"ids": await client.lookup.ticket(args.ids)},
    )
