"""Delete a contact attachment.

Deletes a file that is stored with a person. It cannot be restored; the contact and its tickets keep
all other files.

Method: delete (writes, deletes, destructive, idempotent).
Tags: contacts, attachments.
Operation: deleteContactAttachment in ContactAttachment.json.
Scopes: Desk.contacts.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    contact_id: Id = Field(description="ID from list_all_zoho_desk_contacts_search.")
    attachment_id: Id = Field(description="ID from list_all_zoho_desk_contact_attachments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "DELETE",
        "/api/v1/contacts/{contactId}/attachments/{attachmentId}",
        path_values={"contactId": args.contact_id, "attachmentId": args.attachment_id},
    )
