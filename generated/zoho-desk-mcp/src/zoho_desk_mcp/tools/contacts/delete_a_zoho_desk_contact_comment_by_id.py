"""Delete a contact comment.

DELETE /api/v1/contacts/{contactId}/comments/{commentId} (deleteContactComment in ContactComments.json).
Scopes: Desk.contacts.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    contact_id: Annotated[Id, Field(alias="contactId", description="ID from list_all_zoho_desk_contacts_search.")]
    comment_id: Annotated[Id, Field(alias="commentId", description="ID from list_all_zoho_desk_contact_comments.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "DELETE",
        "/api/v1/contacts/{contactId}/comments/{commentId}",
        path_values={"contactId": args.contact_id, "commentId": args.comment_id},
    )
