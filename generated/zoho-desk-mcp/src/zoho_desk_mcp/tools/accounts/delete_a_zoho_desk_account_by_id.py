"""Move accounts to the recycle bin.

Moves one or more companies to the recycle bin, where they can be restored for 60 days; later they
are lost. Check list_all_zoho_desk_account_contacts before. Two records of the same company are
better joined with zoho_desk_accounts_merge.

Method: delete (writes, deletes, destructive, idempotent).
Tags: accounts.
Operation: deleteAccount in Account.json.
Scopes: Desk.contacts.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    account_ids: ListOf[Id] = Field(description="IDs from list_all_zoho_desk_accounts_search.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/accounts/moveToTrash", body={"accountIds": args.account_ids})
