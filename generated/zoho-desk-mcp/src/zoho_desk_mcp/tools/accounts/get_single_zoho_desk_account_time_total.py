"""Get the time total of an account.

GET /api/v1/accounts/{accountId}/timeEntrySummation (getSummationOfTimeEntryForAccount in AccountTimeEntry.json).
Scopes: Desk.contacts.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    account_id: Annotated[Id, Field(alias="accountId", description="ID from list_all_zoho_desk_accounts.")]
    bill_status: Annotated[
        Literal["nonBillable", "billable", "billed"] | None,
        Field(alias="billStatus", description="Only entries with this billing state."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/accounts/{accountId}/timeEntrySummation",
        path_values={"accountId": args.account_id},
        query={"billStatus": args.bill_status},
    )
