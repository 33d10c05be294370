"""List a product's tickets.

Lists the tickets that are about one product, for instance to find known problems with it. The token
also needs the settings and search read scopes.

Method: list (reads).
Tags: tickets, products.
Operation: getTicketsByProduct in Ticket.json.
Scopes: Desk.settings.READ, Desk.tickets.READ, Desk.search.READ.
Response: ticket.TicketListViewArray2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    product_id: Id = Field(description="ID from list_all_zoho_desk_products.")
    department_id: NameOrId | None = Field(
        None, description="Only this department; ID or name from list_all_zoho_desk_departments."
    )
    is_spam: bool | None = Field(None, description="true for spam, false for the rest.")
    limit: int | None = Field(None, ge=1, description="25 by default.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/products/{productId}/tickets",
        pages=Pages(first=0, limit=25),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"productId": args.product_id},
        query={"departmentId": await client.lookup.department(args.department_id), "isSpam": args.is_spam},
    )
