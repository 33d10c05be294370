"""List the pinned conversations of a ticket.

Lists the comments and threads that somebody pinned on a ticket because they matter, each with its
content, the pin's own ID, who pinned it and when. All come at once; the rest is in
list_all_zoho_desk_ticket_conversations.

Method: list (reads).
Tags: tickets, pins.
Operation: getPinnedConversations in PinnedConversation.json.
Scopes: Desk.tickets.READ.
Response: pinned_conversation.GetPinnedConversationsResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NumberOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    types: ListOf[Literal["comments", "threads"]] | None = Field(
        None, description="Only pinned comments or only pinned threads."
    )
    include: ListOf[Literal["pinnedBy", "mentions"]] | None = Field(
        None, max_length=2, description="pinnedBy adds the person who pinned, mentions adds who is mentioned."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tickets/{ticketId}/pins",
        pages=Pages(has_position=False, has_limit=False),
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        query={"types": args.types, "include": args.include},
    )
