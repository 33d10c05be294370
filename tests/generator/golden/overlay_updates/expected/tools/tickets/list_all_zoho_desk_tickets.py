"""List tickets.

Shows what waits in the queues of the desk.

Method: list (reads).
Tags: tickets.
Operation: getTickets in Ticket.json.
Scopes: Desk.tickets.READ.
Response: ticket.GetTicketsResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    include: ListOf[Literal["contacts", "team"]] | None = Field(
        None, description="Related records to put into each ticket."
    )
    department_id: str | None = Field(None, max_length=20, description="ID of the department, or allDepartment.")
    limit_to: Literal["open", "closed"] | None = Field(None, description="Only the tickets of this kind.")


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tickets",
        pages=Pages(has_position=False, has_limit=False),
        query={"include": args.include, "departmentId": args.department_id, "limitTo": args.limit_to},
    )
