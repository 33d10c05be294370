"""Get a contact.

Reads one contact: email addresses, phones, company, owner, notes, custom fields (cf). By name or
email find the ID with list_all_zoho_desk_contacts_search.

Method: get (reads).
Tags: core, contacts.
Operation: getContact in Contact.json.
Scopes: Desk.contacts.READ.
Response: contact.ContactResponse.
"""

from typing import Annotated, Any, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    contact_id: Id = Field(description="From list_all_zoho_desk_contacts_search.")


class Output(TypedDict, total=False):
    id: str
    firstName: str
    lastName: str
    email: str
    secondaryEmail: str
    phone: str
    mobile: str
    accountId: str
    accountName: Annotated[str, At("account.accountName")]
    ownerName: Annotated[str, At("owner.firstName", "owner.lastName", name_of=("agent", "ownerId"))]
    description: str
    cf: dict[str, Any]


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/contacts/{contactId}",
        path_values={"contactId": args.contact_id},
        query={"include": ["accounts", "owner"]},
    )
