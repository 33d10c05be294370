"""List the threads of a ticket.

GET /api/v1/tickets/{ticketId}/threads (getThreads in Thread.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="data")


class Input(ReadInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="ID from list_all_zoho_desk_tickets_search.")]
    sort_by: Annotated[
        Literal["sendDateTime", "-sendDateTime"] | None,
        Field(alias="sortBy", description="Oldest first; put - in front for newest first."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, description="Page size: usually 50.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/tickets/{ticketId}/threads",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"ticketId": args.ticket_id},
        query={"sortBy": args.sort_by},
    )
