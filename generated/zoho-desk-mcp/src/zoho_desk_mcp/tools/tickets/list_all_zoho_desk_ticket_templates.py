"""List ticket templates.

GET /api/v1/ticketTemplates (getTicketTemplates in TicketTemplate.json).
Scopes: Desk.settings.READ, Desk.templates.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=10, maximum=100, records="data")


class Input(ReadInput):
    """The arguments."""

    search_str: Annotated[
        str | None,
        Field(
            alias="searchStr",
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+)$",
            max_length=100,
            description="Words of the template's name.",
        ),
    ] = None
    department_id: Annotated[
        NameOrId | None,
        Field(alias="departmentId", description="ID or name, from list_all_zoho_desk_departments."),
    ] = None
    show_in_customer_portal: Annotated[
        bool | None,
        Field(
            alias="showInCustomerPortal",
            description="true for templates that customers are offered in the help center.",
        ),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 10, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/ticketTemplates",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "searchStr": args.search_str,
            "departmentId": await client.lookup.department(args.department_id),
            "showInCustomerPortal": args.show_in_customer_portal,
        },
    )
