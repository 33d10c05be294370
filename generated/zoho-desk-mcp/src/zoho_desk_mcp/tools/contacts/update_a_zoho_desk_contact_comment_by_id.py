"""Edit a contact comment.

PUT /api/v1/contacts/{contactId}/comments/{commentId} (updateContactComment in ContactComments.json).
Scopes: Desk.contacts.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    contact_id: Annotated[Id, Field(alias="contactId", description="ID from list_all_zoho_desk_contacts_search.")]
    comment_id: Annotated[Id, Field(alias="commentId", description="ID from list_all_zoho_desk_contact_comments.")]
    content: Annotated[
        str | None,
        Field(max_length=32000, description="The whole new text, up to 32,000 characters."),
    ] = None
    content_type: Annotated[
        Literal["html", "plainText"] | None,
        Field(alias="contentType", description="How content is written."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PUT",
        "/api/v1/contacts/{contactId}/comments/{commentId}",
        path_values={"contactId": args.contact_id, "commentId": args.comment_id},
        changes={"content": args.content, "contentType": args.content_type},
    )
