"""List the time entries of a ticket.

Lists the time logged on a ticket: who, when, how long, what it costs. Sums are not given.

Method: list (reads).
Tags: core, tickets, time_entries.
Operation: getTicketTimeEntries in TicketTimeEntry.json.
Scopes: Desk.tickets.READ.
Response: ticket_time_entry.ListTicketTimeEntries.
"""

from typing import Annotated, Literal, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NextCursor, NumberOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="ID or number.")
    module: Literal["tickets", "tasks", "calls", "events"] | None = Field(
        None, description="Only on the ticket itself, or on its tasks, calls or events."
    )
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


class Output(TypedDict, total=False):
    id: str
    ownerName: Annotated[str, At("owner.name", name_of=("agent", "ownerId"))]
    executedTime: Annotated[str, At("executedTime", is_time=True)]
    hoursSpent: str
    minutesSpent: str
    isBillable: bool
    requestChargeType: str
    totalCost: str
    description: str
    createdTime: Annotated[str, At("createdTime", is_time=True)]


OUTPUT_LIST = "data"


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tickets/{ticketId}/timeEntry",
        pages=Pages(first=0, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        query={"include": "owner", "module": args.module},
    )
