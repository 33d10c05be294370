"""Remove followers from an account.

POST /api/v1/accounts/{accountId}/removeFollowers (removeAccountFollowers in AccountFollowers.json).
Scopes: Desk.contacts.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    account_id: Annotated[Id, Field(alias="accountId", description="ID from list_all_zoho_desk_accounts.")]
    follower_ids: Annotated[
        ListOf[Id],
        Field(alias="followerIds", description="IDs of agents, from list_all_zoho_desk_account_followers."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/accounts/{accountId}/removeFollowers",
        path_values={"accountId": args.account_id},
        body={"followerIds": args.follower_ids},
    )
