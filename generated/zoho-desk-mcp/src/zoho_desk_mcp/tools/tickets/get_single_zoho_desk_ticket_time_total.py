"""Get the time total of a ticket.

Adds up all time logged on a ticket: hours, minutes, seconds and cost in one response, without the
single entries.

Method: get (reads).
Tags: tickets, time_entries.
Operation: getSummationOfTimeEntryForTicket in TicketTimeEntry.json.
Scopes: Desk.tickets.READ.
Response: ticket_time_entry.GetSummationOfTimeEntryForTicketResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NumberOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    module: Literal["tickets", "tasks", "calls", "events"] | None = Field(
        None, description="Only time on the ticket itself, or on its tasks, calls or events."
    )
    bill_status: Literal["nonBillable", "billable", "billed"] | None = Field(
        None, description="Only entries with this billing state."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/tickets/{ticketId}/timeEntrySummation",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        query={"module": args.module, "billStatus": args.bill_status},
    )
