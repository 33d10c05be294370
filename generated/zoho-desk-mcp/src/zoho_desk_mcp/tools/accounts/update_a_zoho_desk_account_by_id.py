"""Update an account.

Changes fields of one customer company; fields that are left out keep their value. To put one value
into many accounts use zoho_desk_accounts_update_many. Contacts are moved on the contact's side,
with update_a_zoho_desk_contact_by_id.

Method: update (writes, destructive, idempotent).
Tags: accounts.
Operation: updateAccount in Account.json.
Scopes: Desk.contacts.UPDATE.
Response: account.AccountResponse.
"""

from typing import Any, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Amount, InternationalEmail, Phone, PlainText, WebAddress
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    account_id: Id = Field(description="ID from list_all_zoho_desk_accounts_search.")
    account_name: str | None = Field(None, max_length=200, description="New company name.")
    website: WebAddress | None = Field(None, max_length=120, description="New web address with http:// or https://.")
    phone: Phone | None = Field(None, max_length=30, description="New phone number.")
    email: InternationalEmail | None = Field(None, max_length=255, description="New general email address.")
    industry: PlainText | None = Field(None, max_length=120, description="One of the organization's values.")
    annualrevenue: Amount | None = Field(None, max_length=100, description="Yearly revenue as digits.")
    owner_id: NameOrId | None = Field(
        None, description="ID or name of the owning agent, from list_all_zoho_desk_agents."
    )
    description: str | None = Field(None, max_length=65535, description="Notes that replace the stored ones.")
    street: str | None = Field(None, max_length=250, description="New street and house number.")
    city: str | None = Field(None, max_length=30, description="New city, at most 30 characters.")
    state: str | None = Field(None, max_length=30, description="New state or province, at most 30 characters.")
    code: PlainText | None = Field(None, max_length=30, description="New postal code.")
    country: str | None = Field(None, max_length=30, description="New country, at most 30 characters.")
    cf: dict[str, Any] | None = Field(
        None, description="Keyed by API names from list_all_zoho_desk_organization_fields."
    )
    clear: ListOf[Literal["website", "phone", "email"]] | None = Field(None, description="Fields to empty.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/accounts/{accountId}",
        path_values={"accountId": args.account_id},
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
        clear=args.clear or (),
    )
