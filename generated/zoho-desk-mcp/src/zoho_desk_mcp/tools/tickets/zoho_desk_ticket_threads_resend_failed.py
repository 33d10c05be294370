"""Resend a failed thread.

POST /api/v1/tickets/{ticketId}/resendFailedThread (resendFailedSend in Thread.json).
Scopes: Desk.tickets.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="ID from list_all_zoho_desk_tickets_search.")]
    thread_id: Annotated[
        Id,
        Field(alias="threadId", description="ID of the failed thread, from list_all_zoho_desk_ticket_threads."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/resendFailedThread",
        path_values={"ticketId": args.ticket_id},
        query={"threadId": args.thread_id},
    )
