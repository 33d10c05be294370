"""List an account's followers.

Lists the agents who follow a company and so hear of its tickets. Who follows a single ticket is in
list_all_zoho_desk_ticket_followers.

Method: list (reads).
Tags: accounts, followers.
Operation: getAccountFollowers in AccountFollowers.json.
Scopes: Desk.contacts.READ.
Response: account_followers.GetFollowersResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    account_id: Id = Field(description="ID from list_all_zoho_desk_accounts.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/accounts/{accountId}/followers",
        pages=Pages(first=0, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"accountId": args.account_id},
    )
