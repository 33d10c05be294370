"""Update a contact.

Changes fields of one contact; what is left out stays as it is. For the same change on many contacts
use zoho_desk_contacts_update_many, for extra accounts zoho_desk_contacts_associate_accounts, for
duplicates zoho_desk_contacts_merge. Returns the contact as it then stands.

Method: update (writes, destructive, idempotent).
Tags: contacts.
Operation: updateContact in Contact.json.
Scopes: Desk.contacts.UPDATE.
Response: contact.ContactResponse.
"""

from typing import Any, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import ChoiceName, InternationalEmail, MobilePhone, Phone
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    contact_id: Id = Field(description="ID from list_all_zoho_desk_contacts_search.")
    last_name: str | None = Field(None, max_length=200, description="New family name.")
    first_name: str | None = Field(None, max_length=40, description="New first name.")
    email: InternationalEmail | None = Field(None, max_length=255, description="New main email address.")
    phone: Phone | None = Field(None, max_length=50, description="New phone number.")
    mobile: MobilePhone | None = Field(None, max_length=50, description="New mobile number.")
    account_id: Id | None = Field(None, description="ID from list_all_zoho_desk_accounts_search.")
    owner_id: NameOrId | None = Field(None, description="ID or name from list_all_zoho_desk_agents.")
    type: ChoiceName | None = Field(None, description="One of the organization's values.")
    description: str | None = Field(None, max_length=65535, description="Notes that replace the stored ones.")
    street: str | None = Field(None, max_length=250, description="New street and house number.")
    city: str | None = Field(None, max_length=30, description="New city, at most 30 characters.")
    state: str | None = Field(None, max_length=30, description="New state or province, at most 30 characters.")
    zip: str | None = Field(None, description="New postal code, letters allowed.")
    country: str | None = Field(None, max_length=30, description="New country, at most 30 characters.")
    cf: dict[str, Any] | None = Field(
        None, description="Keyed by API names from list_all_zoho_desk_organization_fields."
    )
    clear: ListOf[Literal["firstName", "email", "phone", "accountId", "ownerId", "type"]] | None = Field(
        None, description="Fields to empty."
    )


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
