"""Mark an estimate as sent.

PATCH /api/v1/zohoFinance/{financeService}/estimates/{estimateId} (updateEstimateStatus in Finance.json).
Scopes: Desk.integrations.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    finance_service: Annotated[
        Literal["books", "inventory", "invoice"],
        Field(alias="financeService", description="The finance app that holds the estimate."),
    ]
    estimate_id: Annotated[Id, Field(alias="estimateId", description="ID from list_all_zoho_desk_estimates.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/zohoFinance/{financeService}/estimates/{estimateId}",
        path_values={"financeService": args.finance_service, "estimateId": args.estimate_id},
        body={"status": "sent"},
    )
