"""Mark an invoice as sent.

Sets a draft invoice in the finance app to sent, the only change of state that Zoho Desk allows. No
tool sets it back. For several invoices at once use zoho_desk_invoices_mark_many_sent.

Method: mark_sent (writes, destructive).
Tags: finance.
Operation: updateInvoiceStatus in Finance.json.
Scopes: Desk.integrations.UPDATE.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    finance_service: Literal["books", "inventory", "invoice"] = Field(
        description="The finance app that holds the invoice."
    )
    invoice_id: Id = Field(description="ID from list_all_zoho_desk_invoices.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "PATCH",
        "/api/v1/zohoFinance/{financeService}/invoices/{invoiceId}",
        path_values={"financeService": args.finance_service, "invoiceId": args.invoice_id},
        body={"status": "sent"},
    )
