"""Comment on a contact.

Adds a note about a person for other agents, such as a preferred language or time to call. It
belongs to the contact, not to a ticket, and is not sent to the contact.

Method: create (writes).
Tags: contacts, comments.
Operation: createContactComment in ContactComments.json.
Scopes: Desk.contacts.UPDATE.
Response: contact_comments.ContactCommentCommonResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.markup.outgoing import outgoing
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    contact_id: Id = Field(description="ID from list_all_zoho_desk_contacts_search.")
    content: str = Field(max_length=32000, description="Markdown or HTML, up to 32,000 characters.")
    content_type: Literal["plainText", "html"] = Field("html", description="html when left out.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/contacts/{contactId}/comments",
        path_values={"contactId": args.contact_id},
        body={"content": await outgoing(args.content, args.content_type), "contentType": args.content_type},
    )
