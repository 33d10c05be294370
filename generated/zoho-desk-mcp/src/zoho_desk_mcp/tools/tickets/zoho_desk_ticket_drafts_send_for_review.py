"""Send a draft for review.

Hands a draft reply to a senior agent for approval inside Zoho Desk. The customer receives nothing.

Method: send_for_review (writes).
Tags: tickets, replies.
Operation: sendForReview in Thread.json.
Scopes: Desk.tickets.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    thread_id: Id = Field(description="ID of the draft, from list_all_zoho_desk_ticket_threads.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/threads/{threadId}/sendForReview",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id), "threadId": args.thread_id},
    )
