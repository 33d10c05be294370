"""Get the time total of a ticket.

GET /api/v1/tickets/{ticketId}/timeEntrySummation (getSummationOfTimeEntryForTicket in TicketTimeEntry.json).
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
    module: Annotated[
        Literal["tickets", "tasks", "calls", "events"] | None,
        Field(description="Only time on the ticket itself, or on its tasks, calls or events."),
    ] = None
    bill_status: Annotated[
        Literal["nonBillable", "billable", "billed"] | None,
        Field(alias="billStatus", description="Only entries with this billing state."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/tickets/{ticketId}/timeEntrySummation",
        path_values={"ticketId": args.ticket_id},
        query={"module": args.module, "billStatus": args.bill_status},
    )
