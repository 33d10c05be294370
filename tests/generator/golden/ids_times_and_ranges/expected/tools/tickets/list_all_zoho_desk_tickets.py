"""List tickets.

Shows what waits in the queues of the desk.

Method: list (reads).
Tags: tickets.
Operation: getTickets in Ticket.json.
Scopes: Desk.tickets.READ.
Response: ticket.GetTicketsResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NumberId, ReadInput, Time, TimeRange
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    department_id: NumberId | None = Field(None, description="Only of this department.")
    contact_id: Id | None = Field(None, description="Only of this person.")
    ids: ListOf[Id] | None = Field(None, max_length=20, description="Only these.")
    view_id: str | None = Field(None, pattern="^(?:([0-9]+)|mine)$", description="A saved filter, or the word mine.")
    ticket_number: str | None = Field(
        None, pattern="^(?:([0-9]+))$", description="The short number that customers see."
    )
    created_time: Time | None = Field(None, description="Only from then on.")
    created_time_range: TimeRange | None = Field(None, description="Only between two moments, joined by a comma.")
    score: float | None = Field(None, ge=0, le=1.5, description="How happy the customer was.")
    count: int | None = Field(None, description="Only with so many answers.")


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tickets",
        pages=Pages(has_position=False, has_limit=False),
        query={
            "departmentId": args.department_id,
            "contactId": args.contact_id,
            "ids": args.ids,
            "viewId": args.view_id,
            "ticketNumber": args.ticket_number,
            "createdTime": args.created_time,
            "createdTimeRange": args.created_time_range,
            "score": args.score,
            "count": args.count,
        },
    )
