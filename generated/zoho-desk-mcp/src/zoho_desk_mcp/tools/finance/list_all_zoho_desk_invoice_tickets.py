"""List the tickets of an invoice.

Lists the tickets that are tied to an invoice, with subject, state, priority and assignee, to see
which support work or dispute stands behind a bill.

Method: list (reads).
Tags: finance, tickets.
Operation: getTicketsForInvoiceId in Finance.json.
Scopes: Desk.tickets.READ.
Response: finance.GetTicketsForInvoiceId.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    invoice_id: Id = Field(description="ID from list_all_zoho_desk_invoices.")


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/finance/invoices/{invoiceId}/tickets",
        pages=Pages(has_position=False, has_limit=False),
        path_values={"invoiceId": args.invoice_id},
    )
