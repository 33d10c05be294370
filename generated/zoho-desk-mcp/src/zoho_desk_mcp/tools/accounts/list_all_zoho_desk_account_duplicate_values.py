"""List values that accounts share.

Lists names, phone numbers or email addresses that stand in more than one account, with the number
of accounts for each. It is the first step of cleaning up double companies.

Method: list (reads).
Tags: accounts, duplicates.
Operation: listGroupedDuplicateAccounts in AccountDeduplication.json.
Scopes: Desk.contacts.READ.
Response: account_deduplication.ListDuplicateAccountsCountsResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    field_name: Literal["email", "phone", "accountName"] = Field(
        "accountName", description="Field to compare; accountName if left out."
    )
    sort_by: Literal["count", "fieldValue", "-count", "-fieldValue"] | None = Field(
        None, description="-count puts the most frequent first."
    )
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/groupAccountDuplicateValues",
        pages=Pages(first=0, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"fieldName": args.field_name, "sortBy": args.sort_by},
    )
