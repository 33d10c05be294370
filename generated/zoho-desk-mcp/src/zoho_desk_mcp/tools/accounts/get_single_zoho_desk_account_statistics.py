"""Get ticket statistics of an account.

GET /api/v1/accounts/{accountId}/statistics (getAccountStatistics in Account.json).
Scopes: Desk.contacts.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Desk
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Answer


class Input(ReadInput):
    """The arguments."""

    account_id: Annotated[Id, Field(alias="accountId", description="ID from list_all_zoho_desk_accounts.")]
    department_id: Annotated[
        NameOrId | None,
        Field(
            alias="departmentId",
            description="Count only this department; ID or name from list_all_zoho_desk_departments.",
        ),
    ] = None


async def call(desk: Desk, args: Input) -> Answer:
    """Call the operation once."""
    return await desk.request(
        "GET",
        "/api/v1/accounts/{accountId}/statistics",
        path_values={"accountId": args.account_id},
        query={"departmentId": await desk.lookup.department(args.department_id)},
    )
