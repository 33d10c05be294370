"""Delete spam contacts.

POST /api/v1/contacts/deleteSpam (deleteSpamContacts in Contact.json).
Scopes: Desk.contacts.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    contact_ids: Annotated[
        ListOf[Id],
        Field(alias="contactIds", description="IDs from list_all_zoho_desk_contacts, only where isSpam is true."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/contacts/deleteSpam",
        body={"contactIds": args.contact_ids},
    )
