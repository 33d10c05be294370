"""List tickets.

Shows what waits in the queues of the desk.

Method: list (reads).
Tags: tickets.
Operation: getTickets in Ticket.json.
Scopes: Desk.tickets.READ.
Response: ticket.GetTicketsResponse.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    department_ids: ListOf[Id] | None = Field(None, max_length=20, description="Only of these departments.")
    status: ListOf[Annotated[str, Field(max_length=30)]] | None = Field(
        None, min_length=1, max_length=5, description="Only in these states."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tickets",
        pages=Pages(has_position=False, has_limit=False),
        query={"departmentIds": args.department_ids, "status": args.status},
    )
