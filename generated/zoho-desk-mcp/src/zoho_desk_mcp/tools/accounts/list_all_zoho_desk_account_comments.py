"""List the comments of an account.

Lists the notes that agents left on a company, newest first, with author and time. Notes on one of
its people are in list_all_zoho_desk_contact_comments.

Method: list (reads).
Tags: accounts, comments.
Operation: getAccountComments in AccountComments.json.
Scopes: Desk.contacts.READ.
Response: account_comments.GetAccountComments.
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
        "/api/v1/accounts/{accountId}/comments",
        pages=Pages(first=0, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"accountId": args.account_id},
    )
