"""Move accounts to the recycle bin.

POST /api/v1/accounts/moveToTrash (deleteAccount in Account.json).
Scopes: Desk.contacts.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    account_ids: Annotated[
        ListOf[Id],
        Field(alias="accountIds", description="IDs from list_all_zoho_desk_accounts_search."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/accounts/moveToTrash",
        body={"accountIds": args.account_ids},
    )
