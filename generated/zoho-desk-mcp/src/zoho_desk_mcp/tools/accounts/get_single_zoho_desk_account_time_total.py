"""Get the time total of an account.

Adds up the hours, minutes, seconds and cost that went into a company's tickets and tasks. There is
no filter by date: for a period add up list_all_zoho_desk_account_time_entries.

Method: get (reads).
Tags: accounts, time_entries.
Operation: getSummationOfTimeEntryForAccount in AccountTimeEntry.json.
Scopes: Desk.contacts.READ.
Response: account_time_entry.GetSummationOfTimeEntryForAccountResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    account_id: Id = Field(description="ID from list_all_zoho_desk_accounts.")
    bill_status: Literal["nonBillable", "billable", "billed"] | None = Field(
        None, description="Only entries with this billing state."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/accounts/{accountId}/timeEntrySummation",
        path_values={"accountId": args.account_id},
        query={"billStatus": args.bill_status},
    )
