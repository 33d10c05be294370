"""Create an account.

Adds a customer company. Look for it with list_all_zoho_desk_accounts_search first to avoid
duplicates. People are added after that with create_a_zoho_desk_contact and the new account's ID.
Returns the stored account.

Method: create (writes).
Tags: accounts.
Operation: createAccount in Account.json.
Scopes: Desk.contacts.CREATE.
Response: account.AccountResponse.
"""

from typing import Any

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Amount, InternationalEmail, Phone, PlainText, WebAddress
from zoho_desk_mcp.server.arguments.types import NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    account_name: str | None = Field(None, max_length=200, description="Name of the company; most layouts require it.")
    website: WebAddress | None = Field(None, max_length=120, description="Web address with http:// or https://.")
    phone: Phone | None = Field(None, max_length=30, description="Phone number, at most 30 characters.")
    email: InternationalEmail | None = Field(None, max_length=255, description="General email address of the company.")
    industry: PlainText | None = Field(None, max_length=120, description="One of the organization's values.")
    annualrevenue: Amount | None = Field(None, max_length=100, description="Yearly revenue in digits.")
    owner_id: NameOrId | None = Field(
        None, description="ID or name of the owning agent, from list_all_zoho_desk_agents."
    )
    description: str | None = Field(None, max_length=65535, description="Notes about the company.")
    street: str | None = Field(None, max_length=250, description="Street and house number.")
    city: str | None = Field(None, max_length=100, description="City of the address.")
    state: str | None = Field(None, max_length=100, description="State or province.")
    code: PlainText | None = Field(None, max_length=30, description="Postal code of the address.")
    country: str | None = Field(None, max_length=100, description="Country of the address.")
    cf: dict[str, Any] | None = Field(
        None, description="Keyed by API names from list_all_zoho_desk_organization_fields."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/accounts",
        body={
            "accountName": args.account_name,
            "website": args.website,
            "phone": args.phone,
            "email": args.email,
            "industry": args.industry,
            "annualrevenue": args.annualrevenue,
            "ownerId": await client.lookup.agent(args.owner_id),
            "description": args.description,
            "street": args.street,
            "city": args.city,
            "state": args.state,
            "code": args.code,
            "country": args.country,
            "cf": args.cf,
        },
    )
