"""Delete a time entry.

Removes wrongly logged work for good.

Method: delete (writes, deletes, destructive, idempotent).
Tags: tickets.
Operation: deleteTicketTimeEntry in TimeEntry.json.
Scopes: Desk.tickets.READ.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="The long number of the ticket.")
    time_entry_id: Id = Field(description="The long number of the entry.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "DELETE",
        "/api/v1/tickets/{ticketId}/timeEntry/{timeEntryId}",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id), "timeEntryId": args.time_entry_id},
    )
