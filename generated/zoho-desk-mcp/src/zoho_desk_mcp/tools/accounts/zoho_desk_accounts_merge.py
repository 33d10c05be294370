"""Merge duplicate accounts.

Joins several records of the same company into the account named by accountId; the others disappear
and the merge cannot be undone. Read them first: a value worth keeping from a merged account is then
set with update_a_zoho_desk_account_by_id. Returns the remaining account.

Method: merge (writes, deletes, destructive).
Tags: accounts.
Operation: mergeAccounts in Account.json.
Scopes: Desk.contacts.UPDATE.
Response: account.AccountResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    account_id: Id = Field(description="ID of the account that remains, from list_all_zoho_desk_accounts_search.")
    ids: ListOf[Id] = Field(description="IDs of the duplicates, from list_all_zoho_desk_accounts_search.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST", "/api/v1/accounts/{accountId}/merge", path_values={"accountId": args.account_id}, body={"ids": args.ids}
    )
