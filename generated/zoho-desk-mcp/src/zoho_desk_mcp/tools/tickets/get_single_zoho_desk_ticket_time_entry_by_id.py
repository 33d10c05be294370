"""Get a ticket time entry.

GET /api/v1/tickets/{ticketId}/timeEntry/{timeEntryId} (getTicketTimeEntry in TicketTimeEntry.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="ID from list_all_zoho_desk_tickets_search.")]
    time_entry_id: Annotated[
        Id,
        Field(alias="timeEntryId", description="ID from list_all_zoho_desk_ticket_time_entries."),
    ]
    include: Annotated[Literal["owner"] | None, Field(description="owner adds the agent who did the work.")] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/tickets/{ticketId}/timeEntry/{timeEntryId}",
        path_values={"ticketId": args.ticket_id, "timeEntryId": args.time_entry_id},
        query={"include": args.include},
    )
