"""Draft a Facebook reply.

Prepares a Facebook answer on a ticket and posts nothing. Publish it with
zoho_desk_ticket_drafts_send or pass it on with zoho_desk_ticket_drafts_send_for_review.

Method: create (writes).
Tags: tickets, replies.
Operation: draftsReply in Thread.json.
Scopes: Desk.tickets.UPDATE.
Response: thread.DraftsReplyResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID of a Facebook ticket, from list_all_zoho_desk_tickets_search.")
    content: str = Field(max_length=16000000, description="Text of the answer.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/draftReply",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        body={"channel": "FACEBOOK", "content": args.content},
    )
