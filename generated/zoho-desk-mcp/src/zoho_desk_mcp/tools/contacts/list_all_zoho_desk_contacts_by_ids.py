"""List contacts by IDs.

Reads up to 20 contacts in one call when their IDs are already known, for example the contacts of a
page of tickets. Cheaper than reading them one by one; the response holds summaries without address
or custom fields.

Method: list (reads).
Tags: contacts.
Operation: getContactsByIds in Contact.json.
Scopes: Desk.contacts.READ.
Response: contact.ContactListViewArray.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ids: ListOf[Id] = Field(max_length=20, description="Up to 20 IDs from list_all_zoho_desk_contacts or from tickets.")


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/contacts/contactsByIds", pages=Pages(has_position=False, has_limit=False), query={"ids": args.ids}
    )
