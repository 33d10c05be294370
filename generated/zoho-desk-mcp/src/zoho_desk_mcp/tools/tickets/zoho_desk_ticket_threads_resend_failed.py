"""Resend a failed thread.

Tries again to deliver an outgoing message whose status is FAILED, with the same text and
recipients. Find such a message with get_single_zoho_desk_ticket_latest_thread and
threadStatus=failed.

Method: resend_failed (writes, sends, destructive).
Tags: tickets, replies.
Operation: resendFailedSend in Thread.json.
Scopes: Desk.tickets.UPDATE.
Response: thread.GetThreadDetails.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    thread_id: Id = Field(description="ID of the failed thread, from list_all_zoho_desk_ticket_threads.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/resendFailedThread",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        query={"threadId": args.thread_id},
    )
