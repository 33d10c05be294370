"""Reject a help center sign-up.

POST /api/v1/contacts/{contactId}/rejectEndUserInvite (rejectEndUserInvite in Contact.json).
Scopes: Desk.contacts.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    contact_id: Annotated[Id, Field(alias="contactId", description="ID from list_all_zoho_desk_contacts_search.")]
    help_center_ids: Annotated[
        ListOf[Id],
        Field(alias="helpCenterIds", description="IDs from list_all_zoho_desk_contact_help_centers."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/contacts/{contactId}/rejectEndUserInvite",
        path_values={"contactId": args.contact_id},
        body={"helpCenterIds": args.help_center_ids},
    )
