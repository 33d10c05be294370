"""Download a contact attachment.

Reads one file that agents stored with a person, such as a consent or a contract.

Method: get (reads).
Tags: contacts, attachments.
Operation: downloadContactAttachment in overlay.yaml.
Scopes: Desk.contacts.READ.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    contact_id: Id = Field(description="ID from list_all_zoho_desk_contacts_search.")
    attachment_id: Id = Field(description="ID of the file, from list_all_zoho_desk_contact_attachments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/contacts/{contactId}/attachments/{attachmentId}/content",
        path_values={"contactId": args.contact_id, "attachmentId": args.attachment_id},
        download=True,
    )
