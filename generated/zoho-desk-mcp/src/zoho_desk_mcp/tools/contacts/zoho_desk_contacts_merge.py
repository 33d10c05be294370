"""Merge duplicate contacts.

Folds duplicate contacts into the one named by contactId, which is the only one that remains. This
cannot be undone. Read all of them first and set values worth keeping with
update_a_zoho_desk_contact_by_id afterwards. Contacts that signed up through the help center cannot
be merged.

Method: merge (writes, deletes, destructive).
Tags: contacts.
Operation: mergeContacts in Contact.json.
Scopes: Desk.contacts.UPDATE.
Response: contact.ContactResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    contact_id: Id = Field(description="ID of the contact that remains, from list_all_zoho_desk_contacts_search.")
    ids: ListOf[Id] = Field(description="IDs of the duplicates, from list_all_zoho_desk_contacts_search.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST", "/api/v1/contacts/{contactId}/merge", path_values={"contactId": args.contact_id}, body={"ids": args.ids}
    )
