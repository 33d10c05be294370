"""Comment on a contact.

POST /api/v1/contacts/{contactId}/comments (createContactComment in ContactComments.json).
Scopes: Desk.contacts.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    contact_id: Annotated[Id, Field(alias="contactId", description="ID from list_all_zoho_desk_contacts_search.")]
    content: Annotated[str, Field(max_length=32000, description="Text, up to 32,000 characters.")]
    content_type: Annotated[
        Literal["plainText", "html"],
        Field(alias="contentType", description="plainText when left out."),
    ] = "plainText"


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/contacts/{contactId}/comments",
        path_values={"contactId": args.contact_id},
        body={"content": args.content, "contentType": args.content_type},
    )
