"""Invite a contact to a help center.

Sends one contact an invitation to become a user of a help center, so the person can log in and
follow tickets there. The contact needs an email address. For several people use
zoho_desk_contacts_invite_many_as_end_users.

Method: invite_as_end_user (writes, sends, destructive).
Tags: contacts.
Operation: inviteContactAsEndUser in Contact.json.
Scopes: Desk.contacts.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    contact_id: Id = Field(description="ID from list_all_zoho_desk_contacts_search.")
    help_center_id: Id = Field(description="ID from list_all_zoho_desk_help_centers.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/contacts/{contactId}/inviteAsEndUser",
        path_values={"contactId": args.contact_id},
        body={"helpCenterId": args.help_center_id},
    )
