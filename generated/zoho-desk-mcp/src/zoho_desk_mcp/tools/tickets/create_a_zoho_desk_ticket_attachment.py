"""Attach a file to a ticket.

POST /api/v1/tickets/{ticketId}/attachments (createTicketAttachment in TicketAttachment.json).
Scopes: Desk.tickets.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Base64, Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="ID from list_all_zoho_desk_tickets_search.")]
    content: Annotated[Base64, Field(description="The file as base64.")]
    name: Annotated[str, Field(description="File name with its ending, like invoice.pdf.")]
    is_public: Annotated[
        bool,
        Field(alias="isPublic", description="true shows the file to the customer as well."),
    ] = False


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/attachments",
        path_values={"ticketId": args.ticket_id},
        query={"isPublic": args.is_public},
        files={"file": (args.name, args.content)},
    )
