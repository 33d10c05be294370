"""Create a contact.

Adds a person who can write tickets. Search with list_all_zoho_desk_contacts_search first, so that
nobody is stored twice. It gives no help center login. Answers the contact with its ID.

Method: create (writes).
Tags: core, contacts.
Operation: createContact in Contact.json.
Scopes: Desk.contacts.CREATE.
Response: contact.ContactResponse.
"""

from typing import Annotated, Any, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import ChoiceName, InternationalEmail, MobilePhone, Phone
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    last_name: str | None = Field(None, max_length=200, description="Last name; most layouts require it.")
    first_name: str | None = Field(None, max_length=40, description="First name, if known.")
    email: InternationalEmail | None = Field(
        None, max_length=255, description="Main email address; incoming mail is matched by it."
    )
    secondary_email: InternationalEmail | None = Field(None, max_length=100, description="A second email address.")
    phone: Phone | None = Field(None, max_length=50, description="Main phone number.")
    mobile: MobilePhone | None = Field(None, max_length=50, description="Mobile phone number.")
    account_id: Id | None = Field(None, description="ID from list_all_zoho_desk_accounts_search.")
    owner_id: NameOrId | None = Field(
        None, description="ID or name of the owning agent, from list_all_zoho_desk_agents."
    )
    type: ChoiceName | None = Field(None, description="One of the organization's values.")
    title: str | None = Field(None, max_length=100, description="Job title or form of address.")
    description: str | None = Field(None, max_length=65535, description="Notes about the contact.")
    street: str | None = Field(None, max_length=250, description="Street and house number.")
    city: str | None = Field(None, max_length=100, description="City of the address.")
    state: str | None = Field(None, max_length=100, description="State or province.")
    zip: str | None = Field(None, description="Postal code, letters allowed.")
    country: str | None = Field(None, max_length=100, description="Country of the address.")
    language: ChoiceName | None = Field(None, max_length=255, description="As in the organization's language field.")
    cf: dict[str, Any] | None = Field(
        None, description="Keyed by API names from list_all_zoho_desk_organization_fields."
    )


class Output(TypedDict, total=False):
    id: Annotated[str, At("id")]
    firstName: Annotated[str, At("firstName")]
    lastName: Annotated[str, At("lastName")]
    email: Annotated[str, At("email")]


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/contacts",
        body={
            "lastName": args.last_name,
            "firstName": args.first_name,
            "email": args.email,
            "secondaryEmail": args.secondary_email,
            "phone": args.phone,
            "mobile": args.mobile,
            "accountId": args.account_id,
            "ownerId": await client.lookup.agent(args.owner_id),
            "type": args.type,
            "title": args.title,
            "description": args.description,
            "street": args.street,
            "city": args.city,
            "state": args.state,
            "zip": args.zip,
            "country": args.country,
            "language": args.language,
            "cf": args.cf,
        },
    )
