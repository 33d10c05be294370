"""Mark an estimate as sent.

Sets a draft estimate in the finance app to sent, for a quote that reached the customer another way.
Other states, such as accepted, are changed in the finance app itself.

Method: mark_sent (writes, destructive).
Tags: finance.
Operation: updateEstimateStatus in Finance.json.
Scopes: Desk.integrations.UPDATE.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    finance_service: Literal["books", "inventory", "invoice"] = Field(
        description="The finance app that holds the estimate."
    )
    estimate_id: Id = Field(description="ID from list_all_zoho_desk_estimates.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "PATCH",
        "/api/v1/zohoFinance/{financeService}/estimates/{estimateId}",
        path_values={"financeService": args.finance_service, "estimateId": args.estimate_id},
        body={"status": "sent"},
    )
