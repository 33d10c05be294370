"""List tickets.

GET /api/v1/tickets (getTickets in Ticket.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput, Time, TimeRange
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="data", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    department_id: Annotated[Id | None, Field(alias="departmentId", description="Only of this department.")] = None
    contact_id: Annotated[Id | None, Field(alias="contactId", description="Only of this person.")] = None
    ids: Annotated[ListOf[Id] | None, Field(max_length=20, description="Only these.")] = None
    view_id: Annotated[
        str | None,
        Field(alias="viewId", pattern="^(?:([0-9]+)|mine)$", description="A saved filter, or the word mine."),
    ] = None
    ticket_number: Annotated[
        str | None,
        Field(alias="ticketNumber", pattern="^(?:([0-9]+))$", description="The short number that customers see."),
    ] = None
    created_time: Annotated[Time | None, Field(alias="createdTime", description="Only from then on.")] = None
    created_time_range: Annotated[
        TimeRange | None,
        Field(alias="createdTimeRange", description="Only between two moments, joined by a comma."),
    ] = None
    score: Annotated[float | None, Field(ge=0, le=1.5, description="How happy the customer was.")] = None
    count: Annotated[int | None, Field(description="Only with so many answers.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/tickets",
        pages=PAGES,
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
