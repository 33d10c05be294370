"""Attach or detach an SLA of an account.

Attaches one SLA to a company, or detaches it; the SLA itself stays. No tool lists all SLAs: take
the ID from an account or support plan that has it.

Method: associate (writes, destructive).
Tags: accounts, slas.
Operation: associateAndDisassociateSlaInAccount in AccountSla.json.
Scopes: Desk.accounts.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    account_id: Id = Field(description="ID from list_all_zoho_desk_accounts.")
    sla_id: Id = Field(description="ID from list_all_zoho_desk_account_slas of an account that has it.")
    associate: bool = Field(description="True to attach, false to detach.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/accounts/{accountId}/sla/{slaId}",
        path_values={"accountId": args.account_id, "slaId": args.sla_id},
        body={"associate": args.associate},
    )
