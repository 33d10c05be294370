"""Invite several contacts to a help center.

Sends help center invitations to a group of contacts in one call; everybody in contactIds gets one.
Returns a result per contact, so read it to see who could not be invited.

Method: invite_many_as_end_users (writes, sends, destructive).
Tags: contacts.
Operation: inviteContactsAsEndUser in Contact.json.
Scopes: Desk.contacts.UPDATE.
Response: mass_action_response.MassActionListResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    contact_ids: ListOf[Id] = Field(description="IDs from list_all_zoho_desk_contacts_search.")
    help_center_id: Id = Field(description="ID from list_all_zoho_desk_help_centers.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/contacts/inviteAsEndUser",
        body={"contactIds": args.contact_ids, "helpCenterId": args.help_center_id},
    )
