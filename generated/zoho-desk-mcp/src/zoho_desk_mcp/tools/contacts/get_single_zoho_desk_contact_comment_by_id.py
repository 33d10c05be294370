"""Get a contact comment.

Reads one note about a person by its ID, for instance after a link to it. To see all of them use
list_all_zoho_desk_contact_comments.

Method: get (reads).
Tags: contacts, comments.
Operation: getContactComment in ContactComments.json.
Scopes: Desk.contacts.READ.
Response: contact_comments.GetContactCommentResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    contact_id: Id = Field(description="ID from list_all_zoho_desk_contacts_search.")
    comment_id: Id = Field(description="ID from list_all_zoho_desk_contact_comments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/contacts/{contactId}/comments/{commentId}",
        path_values={"contactId": args.contact_id, "commentId": args.comment_id},
    )
