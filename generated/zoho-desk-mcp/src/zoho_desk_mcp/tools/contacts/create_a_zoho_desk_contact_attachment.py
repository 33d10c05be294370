"""Attach a file to a contact.

Uploads one file and stores it with a person. It is not sent to anybody; for a file in a reply use
create_a_zoho_desk_upload.

Method: create (writes).
Tags: contacts, attachments.
Operation: createContactAttachment in ContactAttachment.json.
Scopes: Desk.contacts.UPDATE.
Response: contact_attachment.AttachmentResponse2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Base64, Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    contact_id: Id = Field(description="ID from list_all_zoho_desk_contacts_search.")
    content: Base64 = Field(description="The file as base64.")
    name: str = Field(description="File name with its ending, like consent.pdf.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/contacts/{contactId}/attachments",
        path_values={"contactId": args.contact_id},
        files={"file": (args.name, args.content)},
    )
