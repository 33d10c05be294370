"""List contracts.

Lists support contracts with account, status, owner and department. For one company's contracts with
SLA and dates use list_all_zoho_desk_account_contracts.

Method: list (reads).
Tags: contracts.
Operation: getContracts in Contract.json.
Scopes: Desk.contracts.READ, Desk.settings.READ.
Response: contract.ListAllContractsResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import PlainText
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, NextCursor, NumberId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    account_id: Id | None = Field(None, description="ID from list_all_zoho_desk_accounts.")
    contract_name: PlainText | None = Field(None, max_length=80, description="What the name starts with.")
    department_ids: ListOf[NameOrId] | None = Field(
        None, max_length=10, description="At most 10 IDs or names, from list_all_zoho_desk_departments."
    )
    view_id: NumberId | None = Field(None, description="ID from list_all_zoho_desk_views with module contracts.")
    include: ListOf[Literal["accounts", "products", "slas", "owner", "departments"]] | None = Field(
        None, description="Related records to add."
    )
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/contracts",
        pages=Pages(first=0, limit=10, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "accountId": args.account_id,
            "contractName": args.contract_name,
            "departmentIds": await client.lookup.department(args.department_ids),
            "viewId": args.view_id,
            "include": args.include,
        },
    )
