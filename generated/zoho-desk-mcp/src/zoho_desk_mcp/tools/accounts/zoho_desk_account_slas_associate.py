"""Attach or detach an SLA of an account.

POST /api/v1/accounts/{accountId}/sla/{slaId} (associateAndDisassociateSlaInAccount in AccountSla.json).
Scopes: Desk.accounts.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    account_id: Annotated[Id, Field(alias="accountId", description="ID from list_all_zoho_desk_accounts.")]
    sla_id: Annotated[
        Id,
        Field(alias="slaId", description="ID from list_all_zoho_desk_account_slas of an account that has it."),
    ]
    associate: Annotated[bool, Field(description="True to attach, false to detach.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/accounts/{accountId}/sla/{slaId}",
        path_values={"accountId": args.account_id, "slaId": args.sla_id},
        body={"associate": args.associate},
    )
