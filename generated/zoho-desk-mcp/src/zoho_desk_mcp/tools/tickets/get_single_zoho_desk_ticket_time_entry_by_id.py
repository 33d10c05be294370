"""Get a ticket time entry.

Reads one time entry of a ticket with duration, costs, charge type and custom fields.

Method: get (reads).
Tags: tickets, time_entries.
Operation: getTicketTimeEntry in TicketTimeEntry.json.
Scopes: Desk.tickets.READ.
Response: ticket_time_entry.TicketTimeEntryResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NumberOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    time_entry_id: Id = Field(description="ID from list_all_zoho_desk_ticket_time_entries.")
    include: Literal["owner"] | None = Field(None, description="owner adds the agent who did the work.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/tickets/{ticketId}/timeEntry/{timeEntryId}",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id), "timeEntryId": args.time_entry_id},
        query={"include": args.include},
    )
