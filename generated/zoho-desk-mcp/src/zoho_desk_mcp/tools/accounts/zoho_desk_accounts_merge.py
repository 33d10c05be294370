"""Merge duplicate accounts.

POST /api/v1/accounts/{accountId}/merge (mergeAccounts in Account.json).
Scopes: Desk.contacts.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    account_id: Annotated[
        Id,
        Field(
            alias="accountId", description="ID of the account that remains, from list_all_zoho_desk_accounts_search."
        ),
    ]
    ids: Annotated[ListOf[Id], Field(description="IDs of the duplicates, from list_all_zoho_desk_accounts_search.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/accounts/{accountId}/merge",
        path_values={"accountId": args.account_id},
        body={"ids": args.ids},
    )
