"""Send a draft reply.

POST /api/v1/tickets/{ticketId}/sendDraft (sendDraft in Thread.json).
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
    draft_thread_id: Annotated[
        Id,
        Field(alias="draftThreadId", description="ID from list_all_zoho_desk_ticket_threads."),
    ]
    ticket_status: Annotated[
        str | None,
        Field(
            alias="ticketStatus",
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\:/\!\u0080-\U0010FFFF\s()]+)$",
            max_length=120,
            description="Status the ticket gets on sending, like Closed or a custom one.",
        ),
    ] = None
    is_private: Annotated[bool | None, Field(alias="isPrivate", description="true makes the thread private.")] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/sendDraft",
        path_values={"ticketId": args.ticket_id},
        query={"draftThreadId": args.draft_thread_id, "ticketStatus": args.ticket_status, "isPrivate": args.is_private},
    )
