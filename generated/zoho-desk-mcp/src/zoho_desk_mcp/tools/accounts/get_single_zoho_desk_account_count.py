"""Count accounts in a view.

Returns the number of accounts in a view and nothing else. Use it for questions about how many
customer companies there are; list_all_zoho_desk_accounts reads them.

Method: get (reads).
Tags: accounts.
Operation: getAccountsCount in Account.json.
Scopes: Desk.contacts.READ.
Response: account.GetCountResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    view_id: Id = Field(description="ID from list_all_zoho_desk_views with module accounts.")
    starts_with: str | None = Field(
        None, max_length=100, description="Count only accounts whose name starts with this text."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET", "/api/v1/accounts/count", query={"viewId": args.view_id, "startsWith": args.starts_with}
    )
