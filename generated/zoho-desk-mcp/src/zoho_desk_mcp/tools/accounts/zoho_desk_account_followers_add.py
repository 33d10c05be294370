"""Add followers to an account.

Makes agents followers of a company, for example its account managers. Its owner stays the same:
update_a_zoho_desk_account_by_id changes that.

Method: add (writes).
Tags: accounts, followers.
Operation: addAccountFollowers in AccountFollowers.json.
Scopes: Desk.contacts.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    account_id: Id = Field(description="ID from list_all_zoho_desk_accounts.")
    follower_ids: ListOf[NameOrId] = Field(description="IDs or names of agents, from list_all_zoho_desk_agents.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/accounts/{accountId}/addFollowers",
        path_values={"accountId": args.account_id},
        body={"followerIds": await client.lookup.agent(args.follower_ids)},
    )
