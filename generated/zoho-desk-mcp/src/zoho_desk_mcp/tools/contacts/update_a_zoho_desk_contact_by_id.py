"""Update a contact.

Changes fields of one contact, such as email, phone or company, and keeps the rest. Notes are
replaced, not added to.

Method: update (writes, destructive, idempotent).
Tags: core, contacts.
Operation: updateContact in Contact.json.
Scopes: Desk.contacts.UPDATE.
Response: contact.ContactResponse.
"""

from typing import Any, ClassVar, Literal, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import ChoiceName, InternationalEmail, MobilePhone, Phone
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    contact_id: Id = Field(description="From list_all_zoho_desk_contacts_search.")
    last_name: str | None = Field(None, max_length=200, description="Family name.")
    first_name: str | None = Field(None, max_length=40, description="Given name.")
    email: InternationalEmail | None = Field(None, max_length=255, description="Main address.")
    phone: Phone | None = Field(None, max_length=50, description="Main number.")
    mobile: MobilePhone | None = Field(None, max_length=50, description="Cell phone.")
    account_id: Id | None = Field(None, description="From list_all_zoho_desk_accounts_search.")
    owner_id: NameOrId | None = Field(None, description="Owning agent; name or ID.")
    type: ChoiceName | None = Field(None, description="A picklist value.")
    description: str | None = Field(None, max_length=65535, description="Notes on them.")
    street: str | None = Field(None, max_length=250, description="With house number.")
    city: str | None = Field(None, max_length=30, description="Or town.")
    state: str | None = Field(None, max_length=30, description="Or province.")
    zip: str | None = Field(None, description="Postal code.")
    country: str | None = Field(None, max_length=30, description="By name.")
    cf: dict[str, Any] | None = Field(None, description="By API name, like cf_plan.")
    clear: ListOf[Literal["firstName", "email", "phone", "accountId", "ownerId", "type"]] | None = Field(
        None, description="Fields to empty."
    )
    other_names: ClassVar[dict[str, str]] = {
        "owner": "ownerId",
        "agentId": "ownerId",
        "customFields": "cf",
        "notes": "description",
    }


class Output(TypedDict, total=False):
    id: str


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/contacts/{contactId}",
        path_values={"contactId": args.contact_id},
        body={
            "lastName": args.last_name,
            "firstName": args.first_name,
            "email": args.email,
            "phone": args.phone,
            "mobile": args.mobile,
            "accountId": args.account_id,
            "ownerId": await client.lookup.agent(args.owner_id),
            "type": args.type,
            "description": args.description,
            "street": args.street,
            "city": args.city,
            "state": args.state,
            "zip": args.zip,
            "country": args.country,
            "cf": args.cf,
        },
        clear=args.clear or (),
    )
