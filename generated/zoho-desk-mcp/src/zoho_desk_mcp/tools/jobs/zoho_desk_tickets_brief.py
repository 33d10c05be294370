"""Brief me on a ticket.

Tells what one needs before working on a ticket: status, people, what is due when, and the newest
messages and comments with their text. The first thing to call for a ticket; next_cursor gives older
messages.

Method: get (reads).
Tags: core, threads, tickets.
Calls: get_single_zoho_desk_ticket_by_id, get_single_zoho_desk_ticket_thread_by_id,
list_all_zoho_desk_ticket_conversations.
At most 12 requests, 14 credits; look-ups aside.
Scopes: Desk.tickets.READ.
"""

from typing import Annotated, ClassVar, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.jobs.ticket_brief import ticket_brief
from zoho_desk_mcp.server.arguments.types import NextCursor, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="Number, like 113, or id.")
    messages: int = Field(5, ge=1, le=10, description="How many, 5 when left out.")
    next_cursor: NextCursor = None
    other_names: ClassVar[dict[str, str]] = {
        "id": "ticketId",
        "ticket": "ticketId",
        "number": "ticketId",
        "ticketNumber": "ticketId",
        "limit": "messages",
        "count": "messages",
    }


class Output(TypedDict, total=False):
    id: str
    time: Annotated[str, At("time", is_time=True)]
    author: str
    kind: str
    text: str
    files: list[str]


OUTPUT_LIST = "messages"


async def call(client: Client, args: Input) -> Response:
    return await ticket_brief(
        client,
        ticket_id=await client.lookup.ticket(args.ticket_id),
        messages=args.messages,
        next_cursor=args.next_cursor,
    )
