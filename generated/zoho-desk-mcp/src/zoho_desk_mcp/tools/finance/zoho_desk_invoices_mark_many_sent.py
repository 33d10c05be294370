"""Mark several invoices as sent.

Does for a list of invoices what zoho_desk_invoices_mark_sent does for one: moves drafts to the
state sent. Returns nothing on success; no tool sets them back.

Method: mark_many_sent (writes, destructive).
Tags: finance.
Operation: markInvoicesAsSent in Finance.json.
Scopes: Desk.integrations.CREATE.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    finance_service: Literal["books", "inventory", "invoice"] = Field(
        description="The finance app that holds the invoices."
    )
    ids: ListOf[Id] = Field(description="IDs of the draft invoices, from list_all_zoho_desk_invoices.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/zohoFinance/{financeService}/invoices/markAsSent",
        path_values={"financeService": args.finance_service},
        body={"ids": args.ids},
    )
