"""List estimates.

Lists the price estimates (quotes) made for a contact, an account or a ticket's customer in the
connected finance app. For what was billed use list_all_zoho_desk_invoices.

Method: list (reads).
Tags: finance.
Operation: getEstimates in Finance.json.
Scopes: Desk.integrations.READ.
Response: finance.GetEstimates.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    finance_service: Literal["books", "inventory", "invoice"] = Field(description="The finance app that is connected.")
    desk_module_name: Literal["Contacts", "Cases", "Accounts"] = Field(
        description="Kind of the record in deskEntityId; Cases means tickets."
    )
    desk_entity_id: Id | None = Field(
        None, description="Its ID, from a search such as list_all_zoho_desk_contacts_search."
    )
    status: Literal["sent", "draft", "overdue", "paid", "void", "partially_paid"] | None = Field(
        None, description="Only estimates in this state."
    )
    page_number: int | None = Field(None, description="Page to read, starting with 1.")


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/zohoFinance/{financeService}/estimates",
        pages=Pages(has_position=False, has_limit=False),
        path_values={"financeService": args.finance_service},
        query={
            "deskModuleName": args.desk_module_name,
            "deskEntityId": args.desk_entity_id,
            "status": args.status,
            "pageNumber": args.page_number,
        },
    )
