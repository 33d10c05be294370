"""Get an account.

Reads one account: website, industry, phone, address, owner, notes, custom fields (cf). Its tickets
come from list_all_zoho_desk_tickets_search with accountId.

Method: get (reads).
Tags: accounts.
Operation: getAccount in Account.json.
Scopes: Desk.contacts.READ.
Response: account.AccountResponse.
"""

from typing import Annotated, Any, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    account_id: Id = Field(description="From list_all_zoho_desk_accounts_search.")


class Output(TypedDict, total=False):
    id: str
    accountName: str
    email: str
    phone: str
    website: str
    industry: str
    city: str
    country: str
    ownerName: Annotated[str, At("owner.firstName", "owner.lastName", name_of=("agent", "ownerId"))]
    description: str
    cf: dict[str, Any]


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET", "/api/v1/accounts/{accountId}", path_values={"accountId": args.account_id}, query={"include": "owner"}
    )
