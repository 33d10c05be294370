"""Attach a file to a contact.

POST /api/v1/contacts/{contactId}/attachments (createContactAttachment in ContactAttachment.json).
Scopes: Desk.contacts.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Base64, Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    contact_id: Annotated[Id, Field(alias="contactId", description="ID from list_all_zoho_desk_contacts_search.")]
    content: Annotated[Base64, Field(description="The file as base64.")]
    name: Annotated[str, Field(description="File name with its ending, like consent.pdf.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/contacts/{contactId}/attachments",
        path_values={"contactId": args.contact_id},
        files={"file": (args.name, args.content)},
    )
