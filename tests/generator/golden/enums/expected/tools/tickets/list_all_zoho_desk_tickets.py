"""List tickets.

GET /api/v1/tickets (getTickets in Ticket.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="data", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    status: Annotated[Literal["Open", "On Hold", "${ALL}"] | None, Field(description="Only in this state.")] = None
    days: Annotated[Literal[15, 30, 90] | None, Field(description="Only what came in so many days.")] = None
    kind: Annotated[Literal["ticket"] | None, Field(description="Only of this sort.")] = None
    include: Annotated[
        ListOf[Literal["contacts", "team"]] | None,
        Field(description="Related records to put into each ticket."),
    ] = None
    priority: Annotated[Literal["High"] | None, Field(description="Only of this urgency.")] = None
    flag: Annotated[bool | None, Field(description="Only the marked ones.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/tickets",
        pages=PAGES,
        query={
            "status": args.status,
            "days": args.days,
            "kind": args.kind,
            "include": args.include,
            "priority": args.priority,
            "flag": args.flag,
        },
    )
