"""List the channel profiles of a contact.

Lists under which names and pictures a contact is known in channels such as Instagram or YouTube.
The whole list comes at once. These are not the permission profiles of list_all_zoho_desk_profiles.

Method: list (reads).
Tags: contacts.
Operation: getContactProfiles in ContactProfile.json.
Scopes: Desk.contacts.READ.
Response: contact_profile.GetContactProfilesResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    contact_id: Id = Field(description="ID from list_all_zoho_desk_contacts_search.")


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/contacts/{contactId}/profiles",
        pages=Pages(has_position=False, has_limit=False),
        path_values={"contactId": args.contact_id},
    )
