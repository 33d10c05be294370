"""List the time entries of an account.

Lists the time logged on all tickets and tasks of a company: who, when, how long, what it costs. For
an invoice filter by billStatus and period; sums alone come from
get_single_zoho_desk_account_time_total.

Method: list (reads).
Tags: accounts, time_entries.
Operation: getAccountTimeEntries in AccountTimeEntry.json.
Scopes: Desk.contacts.READ.
Response: account_time_entry.GetTimeEntryByAccountIdResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput, TimeRange
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    account_id: Id = Field(description="ID from list_all_zoho_desk_accounts.")
    module: Literal["tickets", "tasks"] | None = Field(
        None, description="Only time on tickets, or on tasks; use no other value."
    )
    bill_status: Literal["nonBillable", "billable", "billed"] | None = Field(
        None, description="Only entries with this billing state."
    )
    created_time_range: TimeRange | None = Field(None, description="Two ISO 8601 times joined by a comma, by creation.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/accounts/{accountId}/timeEntry",
        pages=Pages(first=0, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"accountId": args.account_id},
        query={"module": args.module, "billStatus": args.bill_status, "createdTimeRange": args.created_time_range},
    )
