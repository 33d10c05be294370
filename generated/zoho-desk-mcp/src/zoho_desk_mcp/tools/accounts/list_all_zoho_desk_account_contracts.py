"""List the contracts of an account.

Lists the support contracts of one company with number, SLA, start and end date. Use it to check
whether a customer is under contract today (contractStatus ACTIVE) or whose contract has run out.

Method: list (reads).
Tags: accounts, contracts.
Operation: getContractsByAccount in Account.json.
Scopes: Desk.contracts.READ, Desk.settings.READ.
Response: account.GetContractsForAccountResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    account_id: Id = Field(description="ID from list_all_zoho_desk_accounts.")
    contract_status: Literal["ACTIVE", "EXPIRED", "FUTURE"] | None = Field(
        None, description="Running now, ended, or not yet begun."
    )
    department_id: NameOrId | None = Field(None, description="ID or name, from list_all_zoho_desk_departments.")
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/accounts/{accountId}/contracts",
        pages=Pages(first=1, maximum=50),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"accountId": args.account_id},
        query={
            "contractStatus": args.contract_status,
            "departmentId": await client.lookup.department(args.department_id),
        },
    )
