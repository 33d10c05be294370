"""List invoices.

GET /api/v1/zohoFinance/{financeService}/invoices (getInvoices in Finance.json).
Scopes: Desk.integrations.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="data", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    finance_service: Annotated[
        Literal["books", "inventory", "invoice"],
        Field(alias="financeService", description="The finance app that is connected."),
    ]
    desk_module_name: Annotated[
        Literal["Contacts", "Cases", "Accounts"],
        Field(alias="deskModuleName", description="Kind of the record in deskEntityId; Cases means tickets."),
    ]
    desk_entity_id: Annotated[
        Id | None,
        Field(alias="deskEntityId", description="Its ID, from a search such as list_all_zoho_desk_contacts_search."),
    ] = None
    status: Annotated[
        Literal["sent", "draft", "overdue", "paid", "void", "partially_paid", "unpaid", "viewed"] | None,
        Field(description="Only invoices in this state."),
    ] = None
    page_number: Annotated[int | None, Field(alias="pageNumber", description="Page to read, starting with 1.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/zohoFinance/{financeService}/invoices",
        pages=PAGES,
        path_values={"financeService": args.finance_service},
        query={
            "deskModuleName": args.desk_module_name,
            "deskEntityId": args.desk_entity_id,
            "status": args.status,
            "pageNumber": args.page_number,
        },
    )
