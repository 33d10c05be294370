"""List the attachments of a contact.

Lists the files agents stored with a person, with name, size and whether each is public. What the
person sent with a ticket is in list_all_zoho_desk_ticket_attachments.

Method: list (reads).
Tags: contacts, attachments.
Operation: getContactAttachments in ContactAttachment.json.
Scopes: Desk.contacts.READ.
Response: contact_attachment.ListAllAttachmentResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    contact_id: Id = Field(description="ID from list_all_zoho_desk_contacts_search.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/contacts/{contactId}/attachments",
        pages=Pages(first=0, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"contactId": args.contact_id},
    )
