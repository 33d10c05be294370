"""Discard a draft reply.

Throws away an unsent draft of any channel on a ticket. Its text is lost for good. Sent messages
cannot be deleted this way. Needs the scope Desk.tickets.DELETE.

Method: delete (writes, deletes, destructive, idempotent).
Tags: tickets, replies.
Operation: deleteDraftThread in Thread.json.
Scopes: Desk.tickets.DELETE.
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
        "DELETE",
        "/api/v1/tickets/{ticketId}/draftReply/{threadId}",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id), "threadId": args.thread_id},
    )
