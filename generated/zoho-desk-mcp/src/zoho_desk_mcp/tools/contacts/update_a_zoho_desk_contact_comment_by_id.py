"""Edit a contact comment.

Rewrites a note about a person: the new text takes the place of the old one. To add something, write
another with create_a_zoho_desk_contact_comment.

Method: update (writes, destructive, idempotent).
Tags: contacts, comments.
Operation: updateContactComment in ContactComments.json.
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
    comment_id: Id = Field(description="ID from list_all_zoho_desk_contact_comments.")
    content: str | None = Field(
        None, max_length=32000, description="The whole new text, Markdown or HTML, up to 32,000 characters."
    )
    content_type: Literal["html", "plainText"] = Field("html", description="html when left out.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PUT",
        "/api/v1/contacts/{contactId}/comments/{commentId}",
        path_values={"contactId": args.contact_id, "commentId": args.comment_id},
        body={
            "content": await outgoing(args.content, args.content_type),
            "contentType": args.content_type if args.content is not None else None,
        },
    )
