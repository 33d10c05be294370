"""List the events of a ticket.

GET /api/v1/tickets/{ticketId}/events (getEventsByTicket in Event.json).
Scopes: Desk.activities.events.READ, Desk.events.READ, Desk.tickets.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=100, records="data")


class Input(ReadInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="ID from list_all_zoho_desk_tickets_search.")]
    is_completed: Annotated[
        bool | None,
        Field(alias="isCompleted", description="true for finished events, false for open ones."),
    ] = None
    is_spam: Annotated[bool | None, Field(alias="isSpam", description="true for events marked as spam.")] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 50, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/tickets/{ticketId}/events",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"ticketId": args.ticket_id},
        query={"isCompleted": args.is_completed, "isSpam": args.is_spam},
    )
