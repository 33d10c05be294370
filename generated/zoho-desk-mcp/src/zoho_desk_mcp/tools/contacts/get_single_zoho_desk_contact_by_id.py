"""Get a contact.

GET /api/v1/contacts/{contactId} (getContact in Contact.json).
Scopes: Desk.contacts.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    contact_id: Annotated[
        Id,
        Field(alias="contactId", description="ID from list_all_zoho_desk_contacts_search or a ticket's contactId."),
    ]
    include: Annotated[
        ListOf[Literal["accounts", "owner"]] | None,
        Field(description="accounts adds the account, owner the owning agent."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/contacts/{contactId}",
        path_values={"contactId": args.contact_id},
        query={"include": args.include},
    )
