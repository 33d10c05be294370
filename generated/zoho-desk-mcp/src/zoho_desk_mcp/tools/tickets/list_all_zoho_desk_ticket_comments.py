"""List the comments of a ticket.

GET /api/v1/tickets/{ticketId}/comments (getTicketComments in TicketComment.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=50, maximum=100, records="data")


class Input(ReadInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="ID from list_all_zoho_desk_tickets_search.")]
    sort_by: Annotated[
        Literal["commentedTime", "-commentedTime"] | None,
        Field(alias="sortBy", description="Oldest first; put - in front for newest first."),
    ] = None
    include: Annotated[
        ListOf[Literal["mentions", "plainText"]] | None,
        Field(description="mentions adds who is mentioned, plainText the text without markup."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 50, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/tickets/{ticketId}/comments",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"ticketId": args.ticket_id},
        query={"sortBy": args.sort_by, "include": args.include},
    )
