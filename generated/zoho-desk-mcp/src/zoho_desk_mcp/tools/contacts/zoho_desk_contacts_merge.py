"""Merge duplicate contacts.

POST /api/v1/contacts/{contactId}/merge (mergeContacts in Contact.json).
Scopes: Desk.contacts.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    contact_id: Annotated[
        Id,
        Field(
            alias="contactId", description="ID of the contact that remains, from list_all_zoho_desk_contacts_search."
        ),
    ]
    ids: Annotated[ListOf[Id], Field(description="IDs of the duplicates, from list_all_zoho_desk_contacts_search.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/contacts/{contactId}/merge",
        path_values={"contactId": args.contact_id},
        body={"ids": args.ids},
    )
