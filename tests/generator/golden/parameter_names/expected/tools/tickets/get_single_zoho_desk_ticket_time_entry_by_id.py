"""Get a time entry.

Reads how long somebody worked on a ticket, and when.

Method: get (reads).
Tags: tickets.
Operation: getTicketTimeEntry in TicketHistory.json.
Scopes: Desk.tickets.READ.
Response: ticket.Ticket.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NumberOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="The long number of the ticket.")
    time_entry_id: Id = Field(description="The long number of the entry.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/tickets/{ticketId}/timeEntry/{timeEntryId}",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id), "timeEntryId": args.time_entry_id},
    )
