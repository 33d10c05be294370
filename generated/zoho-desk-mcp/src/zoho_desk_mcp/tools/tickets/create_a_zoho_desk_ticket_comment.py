"""Comment on a ticket.

POST /api/v1/tickets/{ticketId}/comments (createTicketComment in TicketComment.json).
Scopes: Desk.tickets.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="ID from list_all_zoho_desk_tickets_search.")]
    content: Annotated[
        str,
        Field(
            max_length=32000,
            description="Text of the comment, up to 32,000 characters. Mention an agent as zsu[@user:ZUID]zsu.",
        ),
    ]
    is_public: Annotated[
        bool,
        Field(alias="isPublic", description="false is only seen by agents, true also by the customer."),
    ] = False
    content_type: Annotated[
        Literal["plainText", "html"],
        Field(alias="contentType", description="plainText when left out."),
    ] = "plainText"
    attachment_ids: Annotated[
        ListOf[Id] | None,
        Field(alias="attachmentIds", description="IDs from create_a_zoho_desk_upload."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/comments",
        path_values={"ticketId": args.ticket_id},
        body={
            "content": args.content,
            "isPublic": args.is_public,
            "contentType": args.content_type,
            "attachmentIds": args.attachment_ids,
        },
    )
