"""List the tickets of an invoice.

GET /api/v1/finance/invoices/{invoiceId}/tickets (getTicketsForInvoiceId in Finance.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="data", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    invoice_id: Annotated[Id, Field(alias="invoiceId", description="ID from list_all_zoho_desk_invoices.")]


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/finance/invoices/{invoiceId}/tickets",
        pages=PAGES,
        path_values={"invoiceId": args.invoice_id},
    )
