"""Get a contact.

Reads one contact in full: names, email addresses, phone numbers, address, account, owner, spam and
end-user state, and custom fields (cf). If only a name or an email address is known, find the ID
with list_all_zoho_desk_contacts_search first.

Method: get (reads).
Tags: core, contacts.
Operation: getContact in Contact.json.
Scopes: Desk.contacts.READ.
Response: contact.ContactResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    contact_id: Id = Field(description="ID from list_all_zoho_desk_contacts_search or a ticket's contactId.")
    include: ListOf[Literal["accounts", "owner"]] | None = Field(
        None, description="accounts adds the account, owner the owning agent."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/contacts/{contactId}",
        path_values={"contactId": args.contact_id},
        query={"include": args.include},
    )
