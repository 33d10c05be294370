"""List duplicate accounts.

Lists the accounts that share a given name, phone or email. First find such values with
list_all_zoho_desk_account_duplicate_values; then join the records with zoho_desk_accounts_merge.

Method: list (reads).
Tags: accounts, duplicates.
Operation: listDuplicateAccounts in AccountDeduplication.json.
Scopes: Desk.contacts.READ.
Response: account_deduplication.ListDuplicateAccountResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    field_name: Literal["email", "phone", "accountName"] = Field(description="Field in which the accounts agree.")
    field_values: str = Field(max_length=10000, description="The shared value.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/groupAccounts",
        pages=Pages(first=0, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"fieldName": args.field_name, "fieldValues": args.field_values},
    )
