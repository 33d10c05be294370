"""List the pinned conversations of a ticket.

GET /api/v1/tickets/{ticketId}/pins (getPinnedConversations in PinnedConversation.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="data", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="ID from list_all_zoho_desk_tickets_search.")]
    types: Annotated[
        ListOf[Literal["comments", "threads"]] | None,
        Field(description="Only pinned comments or only pinned threads."),
    ] = None
    include: Annotated[
        ListOf[Literal["pinnedBy", "mentions"]] | None,
        Field(max_length=2, description="pinnedBy adds the person who pinned, mentions adds who is mentioned."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/tickets/{ticketId}/pins",
        pages=PAGES,
        path_values={"ticketId": args.ticket_id},
        query={"types": args.types, "include": args.include},
    )
