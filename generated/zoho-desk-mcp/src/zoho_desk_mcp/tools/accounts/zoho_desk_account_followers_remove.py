"""Remove followers from an account.

Takes agents off a company's followers, so that they get no more notices because of it. Tickets and
contacts they follow by themselves stay.

Method: remove (writes, destructive).
Tags: accounts, followers.
Operation: removeAccountFollowers in AccountFollowers.json.
Scopes: Desk.contacts.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    account_id: Id = Field(description="ID from list_all_zoho_desk_accounts.")
    follower_ids: ListOf[NameOrId] = Field(
        description="IDs or names of agents, from list_all_zoho_desk_account_followers."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/accounts/{accountId}/removeFollowers",
        path_values={"accountId": args.account_id},
        body={"followerIds": await client.lookup.agent(args.follower_ids)},
    )
