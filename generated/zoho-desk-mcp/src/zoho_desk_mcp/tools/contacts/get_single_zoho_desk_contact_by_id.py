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

from typing import Annotated, Any, Literal, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    contact_id: Id = Field(description="ID from list_all_zoho_desk_contacts_search or a ticket's contactId.")
    include: ListOf[Literal["accounts", "owner"]] | None = Field(
        None, description="accounts adds the account, owner the owning agent."
    )


class Output(TypedDict, total=False):
    id: Annotated[str, At("id")]
    firstName: Annotated[str, At("firstName")]
    lastName: Annotated[str, At("lastName")]
    email: Annotated[str, At("email")]
    secondaryEmail: Annotated[str, At("secondaryEmail")]
    phone: Annotated[str, At("phone")]
    mobile: Annotated[str, At("mobile")]
    type: Annotated[str, At("type")]
    accountId: Annotated[str, At("accountId")]
    accountName: Annotated[str, At("account.accountName")]
    ownerId: Annotated[str, At("ownerId")]
    ownerName: Annotated[str, At("owner.firstName", "owner.lastName", name_of=("agent", "ownerId"))]
    description: Annotated[str, At("description")]
    createdTime: Annotated[str, At("createdTime", is_time=True)]
    cf: Annotated[dict[str, Any], At("cf")]


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/contacts/{contactId}",
        path_values={"contactId": args.contact_id},
        query={"include": args.include},
    )
