"""List accounts.

Lists customer companies page by page, all of them or those of one view. To find an account by name,
phone or website use list_all_zoho_desk_accounts_search instead. Entries are summaries;
get_single_zoho_desk_account_by_id has the address and the custom fields.

Method: list (reads).
Tags: accounts.
Operation: getAccounts in Account.json.
Scopes: Desk.contacts.READ.
Response: account.AccountListArray.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NextCursor, ToolInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

SortBy = Literal[
    "website",
    "email",
    "phone",
    "accountName",
    "createdTime",
    "modifiedTime",
    "-website",
    "-email",
    "-phone",
    "-accountName",
    "-createdTime",
    "-modifiedTime",
]


class Input(ToolInput):
    view_id: Id | None = Field(None, description="ID from list_all_zoho_desk_views with module accounts.")
    sort_by: SortBy | None = Field(None, description="Sort order; - means descending.")
    fields: ListOf[str] | None = Field(
        None,
        max_length=30,
        description="API names of the fields to return without dots, at most 30, custom ones (cf_...) too.",
    )
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/accounts",
        pages=Pages(first=1, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"viewId": args.view_id, "sortBy": args.sort_by, "fields": args.fields},
    )
