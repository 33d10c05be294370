"""Pin a comment or thread.

POST /api/v1/tickets/{ticketId}/pins (pinConversationOnTicket in PinnedConversation.json).
Scopes: Desk.tickets.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="ID from list_all_zoho_desk_tickets_search.")]
    entity_id: Annotated[
        Id,
        Field(
            alias="entityId", description="ID of the comment or thread, from list_all_zoho_desk_ticket_conversations."
        ),
    ]
    type: Annotated[Literal["COMMENTS", "THREADS"], Field(description="What entityId names.")]
    is_public: Annotated[
        bool | None,
        Field(alias="isPublic", description="true for a public pin, false for a private one."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/pins",
        path_values={"ticketId": args.ticket_id},
        body={"entityId": args.entity_id, "type": args.type, "isPublic": args.is_public},
    )
