"""Create an account.

Adds a customer company. Search with list_all_zoho_desk_accounts_search first; its people are added
after that with create_a_zoho_desk_contact.

Method: create (writes).
Tags: core, accounts.
Operation: createAccount in Account.json.
Scopes: Desk.contacts.CREATE.
Response: account.AccountResponse.
"""

from typing import Any, ClassVar, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import InternationalEmail, Phone, PlainText, WebAddress
from zoho_desk_mcp.server.arguments.types import NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    account_name: str | None = Field(None, max_length=200, description="Most layouts require it.")
    website: WebAddress | None = Field(None, max_length=120, description="With http:// or https://.")
    phone: Phone | None = Field(None, max_length=30, description="Main number.")
    email: InternationalEmail | None = Field(None, max_length=255, description="General address.")
    industry: PlainText | None = Field(None, max_length=120, description="A picklist value.")
    owner_id: NameOrId | None = Field(None, description="Owning agent; name or ID.")
    description: str | None = Field(None, max_length=65535, description="Notes on it.")
    cf: dict[str, Any] | None = Field(None, description="By API name, like cf_plan.")
    other_names: ClassVar[dict[str, str]] = {
        "name": "accountName",
        "owner": "ownerId",
        "agentId": "ownerId",
        "customFields": "cf",
    }


class Output(TypedDict, total=False):
    id: str


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
            "ownerId": await client.lookup.agent(args.owner_id),
            "description": args.description,
            "cf": args.cf,
        },
    )
