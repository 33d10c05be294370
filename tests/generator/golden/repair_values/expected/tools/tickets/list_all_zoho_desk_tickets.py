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

PAGES = Pages(first=None, limit=10, maximum=99, records="data")


class Input(ReadInput):
    """The arguments."""

    is_spam: Annotated[
        bool | None,
        Field(alias="isSpam", description="Whether to show what nobody needs to read."),
    ] = None
    include: Annotated[
        ListOf[Literal["contacts", "team"]] | None,
        Field(description="Related records to put into each ticket."),
    ] = None
    received_in_days: Annotated[
        Literal[15, 30] | None,
        Field(alias="receivedInDays", description="Only what came in so many days."),
    ] = None
    sort_by: Annotated[
        Literal["createdTime", "dueDate", "-createdTime", "-dueDate"] | None,
        Field(alias="sortBy", description="Field to sort by; a leading - makes it descending."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=99, description="Page size: 10, at most 99.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/tickets",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "isSpam": args.is_spam,
            "include": args.include,
            "receivedInDays": args.received_in_days,
            "sortBy": args.sort_by,
        },
    )
