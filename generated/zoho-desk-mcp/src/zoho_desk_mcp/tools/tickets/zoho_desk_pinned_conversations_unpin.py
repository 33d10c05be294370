"""Unpin conversations of a ticket.

Removes pins from a ticket; the comments and threads remain. Single IDs can fail while the call
succeeds, so read success in each result.

Method: unpin (writes, destructive).
Tags: tickets, pins.
Operation: unPinConversations in PinnedConversation.json.
Scopes: Desk.tickets.UPDATE.
Response: pinned_conversation.UnPinAConversationResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    ids: ListOf[Id] = Field(
        description="IDs of the pins, not of the comments, from list_all_zoho_desk_pinned_conversations."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/pins/unpin",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        body={"ids": args.ids},
    )
