"""Mark an invoice as sent.

PATCH /api/v1/zohoFinance/{financeService}/invoices/{invoiceId} (updateInvoiceStatus in Finance.json).
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
        Field(alias="financeService", description="The finance app that holds the invoice."),
    ]
    invoice_id: Annotated[Id, Field(alias="invoiceId", description="ID from list_all_zoho_desk_invoices.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/zohoFinance/{financeService}/invoices/{invoiceId}",
        path_values={"financeService": args.finance_service, "invoiceId": args.invoice_id},
        body={"status": "sent"},
    )
