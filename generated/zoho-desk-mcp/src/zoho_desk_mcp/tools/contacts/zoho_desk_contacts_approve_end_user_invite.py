"""Approve a help center sign-up.

Approves the waiting sign-up of a contact in one or more help centers, so the person can log in. See
which ones wait with list_all_zoho_desk_contact_help_centers.

Method: approve_end_user_invite (writes, sends, destructive).
Tags: contacts.
Operation: approveEndUserInvite in Contact.json.
Scopes: Desk.contacts.UPDATE.
Response: mass_action_response.MassActionListResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    contact_id: Id = Field(description="ID from list_all_zoho_desk_contacts_search.")
    help_center_ids: ListOf[Id] = Field(description="IDs from list_all_zoho_desk_contact_help_centers.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/contacts/{contactId}/approveEndUserInvite",
        path_values={"contactId": args.contact_id},
        body={"helpCenterIds": args.help_center_ids},
    )
