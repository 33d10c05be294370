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
from zoho_desk_mcp.server.arguments.types import ListOf, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    is_spam: bool | None = Field(None, description="Whether to show what nobody needs to read.")
    include: ListOf[Literal["contacts", "team"]] | None = Field(
        None, description="Related records to put into each ticket."
    )
    received_in_days: Literal[15, 30] | None = Field(None, description="Only what came in so many days.")
    sort_by: Literal["createdTime", "dueDate", "-createdTime", "-dueDate"] | None = Field(
        None, description="Field to sort by; a leading - makes it descending."
    )
    limit: int | None = Field(None, ge=1, le=99, description="At most 99.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tickets",
        pages=Pages(limit=10, maximum=99),
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "isSpam": args.is_spam,
            "include": args.include,
            "receivedInDays": args.received_in_days,
            "sortBy": args.sort_by,
        },
    )
