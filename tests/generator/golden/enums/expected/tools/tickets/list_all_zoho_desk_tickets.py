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
    status: Literal["Open", "On Hold", "${ALL}"] | None = Field(None, description="Only in this state.")
    days: Literal[15, 30, 90] | None = Field(None, description="Only what came in so many days.")
    kind: Literal["ticket"] | None = Field(None, description="Only of this sort.")
    include: ListOf[Literal["contacts", "team"]] | None = Field(
        None, description="Related records to put into each ticket."
    )
    priority: Literal["High"] | None = Field(None, description="Only of this urgency.")
    flag: Literal[True] | None = Field(None, description="Only the marked ones.")


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tickets",
        pages=Pages(has_position=False, has_limit=False),
        query={
            "status": args.status,
            "days": args.days,
            "kind": args.kind,
            "include": args.include,
            "priority": args.priority,
            "flag": args.flag,
        },
    )
