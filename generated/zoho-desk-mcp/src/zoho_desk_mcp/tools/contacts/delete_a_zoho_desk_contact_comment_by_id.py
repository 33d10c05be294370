"""Delete a contact comment.

Removes a note about a person for good, for example one with data that should not be kept. Other
notes on the contact stay.

Method: delete (writes, deletes, destructive, idempotent).
Tags: contacts, comments.
Operation: deleteContactComment in ContactComments.json.
Scopes: Desk.contacts.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    contact_id: Id = Field(description="ID from list_all_zoho_desk_contacts_search.")
    comment_id: Id = Field(description="ID from list_all_zoho_desk_contact_comments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "DELETE",
        "/api/v1/contacts/{contactId}/comments/{commentId}",
        path_values={"contactId": args.contact_id, "commentId": args.comment_id},
    )
