"""Invite several contacts to a help center.

POST /api/v1/contacts/inviteAsEndUser (inviteContactsAsEndUser in Contact.json).
Scopes: Desk.contacts.UPDATE.
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
        Field(alias="contactIds", description="IDs from list_all_zoho_desk_contacts_search."),
    ]
    help_center_id: Annotated[Id, Field(alias="helpCenterId", description="ID from list_all_zoho_desk_help_centers.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/contacts/inviteAsEndUser",
        body={"contactIds": args.contact_ids, "helpCenterId": args.help_center_id},
    )
