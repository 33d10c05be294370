"""Mark several invoices as sent.

POST /api/v1/zohoFinance/{financeService}/invoices/markAsSent (markInvoicesAsSent in Finance.json).
Scopes: Desk.integrations.CREATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    finance_service: Annotated[
        Literal["books", "inventory", "invoice"],
        Field(alias="financeService", description="The finance app that holds the invoices."),
    ]
    ids: Annotated[ListOf[Id], Field(description="IDs of the draft invoices, from list_all_zoho_desk_invoices.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/zohoFinance/{financeService}/invoices/markAsSent",
        path_values={"financeService": args.finance_service},
        body={"ids": args.ids},
    )
