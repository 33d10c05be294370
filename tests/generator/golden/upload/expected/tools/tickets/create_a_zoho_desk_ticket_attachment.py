"""Attach a file.

POST /api/v1/tickets/{ticketId}/attachments (createTicketAttachment in Attachment.json).
Scopes: Desk.tickets.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Base64, Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="The long number of the ticket.")]
    content: Annotated[Base64, Field(description="What the file holds, as base64.")]
    name: Annotated[str, Field(description="File name with its ending.")]
    is_public: Annotated[bool | None, Field(alias="isPublic", description="Whether the customer sees it.")] = None
    note: Annotated[str | None, Field(description="Remark beside the file.")] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/attachments",
        path_values={"ticketId": args.ticket_id},
        query={"isPublic": args.is_public},
        form={"note": args.note},
        files={"file": (args.name, args.content)},
    )
