"""List invoices.

Lists the invoices of a contact, an account or a ticket's customer from the connected Zoho finance
app: number, date, total and state. Use it for billing questions. The integration must be set up in
Zoho Desk.

Method: list (reads).
Tags: finance.
Operation: getInvoices in Finance.json.
Scopes: Desk.integrations.READ.
Response: finance.GetInvoices.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

Status = Literal["sent", "draft", "overdue", "paid", "void", "partially_paid", "unpaid", "viewed"]


class Input(ReadInput):
    finance_service: Literal["books", "inventory", "invoice"] = Field(description="The finance app that is connected.")
    desk_module_name: Literal["Contacts", "Cases", "Accounts"] = Field(
        description="Kind of the record in deskEntityId; Cases means tickets."
    )
    desk_entity_id: Id | None = Field(
        None, description="Its ID, from a search such as list_all_zoho_desk_contacts_search."
    )
    status: Status | None = Field(None, description="Only invoices in this state.")
    page_number: int | None = Field(None, description="Page to read, starting with 1.")


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/zohoFinance/{financeService}/invoices",
        pages=Pages(has_position=False, has_limit=False),
        path_values={"financeService": args.finance_service},
        query={
            "deskModuleName": args.desk_module_name,
            "deskEntityId": args.desk_entity_id,
            "status": args.status,
            "pageNumber": args.page_number,
        },
    )
