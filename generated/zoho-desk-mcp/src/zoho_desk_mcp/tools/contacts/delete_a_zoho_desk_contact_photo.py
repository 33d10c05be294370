"""Delete the photo of a contact.

Removes the profile picture of a contact for good; the rest of the contact stays. The picture cannot
be restored, only uploaded again in Zoho Desk.

Method: delete (writes, deletes, destructive, idempotent).
Tags: contacts.
Operation: deleteContactPhoto in Contact.json.
Scopes: Desk.contacts.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    contact_id: Id = Field(description="ID from list_all_zoho_desk_contacts_search.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "DELETE", "/api/v1/contacts/{contactId}/photo", path_values={"contactId": args.contact_id}
    )
