"""Get ticket statistics of an account.

Returns figures over all tickets of one company: how many are open, overdue, escalated or closed,
the split by channel, average response and resolution times, and ratings. Covers every department
the caller may see unless one is given.

Method: get (reads).
Tags: accounts.
Operation: getAccountStatistics in Account.json.
Scopes: Desk.contacts.READ.
Response: statistics.StatisticsResponseSchema.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    account_id: Id = Field(description="ID from list_all_zoho_desk_accounts.")
    department_id: NameOrId | None = Field(
        None, description="Count only this department; ID or name from list_all_zoho_desk_departments."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/accounts/{accountId}/statistics",
        path_values={"accountId": args.account_id},
        query={"departmentId": await client.lookup.department(args.department_id)},
    )
