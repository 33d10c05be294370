"""Pin a comment or thread.

Pins one existing comment or thread on its ticket, so that everyone who works on it sees it first.
It writes nothing new; for a note use create_a_zoho_desk_ticket_comment.

Method: create (writes).
Tags: tickets, pins.
Operation: pinConversationOnTicket in PinnedConversation.json.
Scopes: Desk.tickets.UPDATE.
Response: pinned_conversation.PinAConversationResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    entity_id: Id = Field(description="ID of the comment or thread, from list_all_zoho_desk_ticket_conversations.")
    type: Literal["COMMENTS", "THREADS"] = Field(description="What entityId names.")
    is_public: bool | None = Field(None, description="true for a public pin, false for a private one.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/pins",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        body={"entityId": args.entity_id, "type": args.type, "isPublic": args.is_public},
    )
