"""List the help centers of a contact.

Shows, for every help center, whether the contact is a registered user there and in which state
(userId and userStatus). Check it before you invite a contact or decide on a sign-up request.

Method: list (reads).
Tags: contacts.
Operation: getContactActivationStatusAcrossHelpCenters in Contact.json.
Scopes: Desk.contacts.READ.
Response: response_help_center_user.ListHelpCenters.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    contact_id: Id = Field(description="ID from list_all_zoho_desk_contacts_search.")
    help_center_id: Id | None = Field(
        None, description="Only this help center; ID from list_all_zoho_desk_help_centers."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/contacts/{contactId}/helpCenters",
        pages=Pages(has_position=False, has_limit=False),
        path_values={"contactId": args.contact_id},
        query={"helpCenterId": args.help_center_id},
    )
