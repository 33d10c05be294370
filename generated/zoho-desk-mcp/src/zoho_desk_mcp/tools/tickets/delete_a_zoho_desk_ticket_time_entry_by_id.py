"""Delete a ticket time entry.

Removes a logged time entry, so it no longer counts in the ticket's time and cost totals. No tool
for time entries restores it; to mend a wrong duration use
update_a_zoho_desk_ticket_time_entry_by_id.

Method: delete (writes, deletes, destructive, idempotent).
Tags: tickets, time_entries.
Operation: deleteTicketTimeEntry in TicketTimeEntry.json.
Scopes: Desk.tickets.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    time_entry_id: Id = Field(description="ID from list_all_zoho_desk_ticket_time_entries.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "DELETE",
        "/api/v1/tickets/{ticketId}/timeEntry/{timeEntryId}",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id), "timeEntryId": args.time_entry_id},
    )
