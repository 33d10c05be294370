"""Resolve a ticket.

Finishes a ticket in one call: writes the resolution, an internal note, logs minutes, replies to the
customer, then sets the status, in this order and only what is given. Tells each step; after a
failure, what was done.

Method: update (writes, sends, destructive).
Tags: core, comments, replies, tickets, time_entries.
Calls: create_a_zoho_desk_email_reply, create_a_zoho_desk_facebook_reply,
create_a_zoho_desk_forum_reply, create_a_zoho_desk_ticket_comment,
create_a_zoho_desk_ticket_time_entry, create_a_zoho_desk_twitter_reply,
get_single_zoho_desk_ticket_by_id, update_a_zoho_desk_ticket_by_id,
update_a_zoho_desk_ticket_resolution.
At most 9 requests, 9 credits; look-ups aside.
Scopes: Desk.tickets.READ, Desk.tickets.UPDATE.
"""

from typing import ClassVar, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.jobs.resolve_ticket import resolve_ticket
from zoho_desk_mcp.server.arguments.types import NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="Number or id.")
    resolution: str | None = Field(None, description="How it was solved.")
    note: str | None = Field(None, description="For agents only.")
    minutes: int | None = Field(None, ge=1, le=1440, description="Time worked.")
    billable: bool | None = Field(None, description="Whether the minutes are charged.")
    reply: str | None = Field(None, description="Text to the customer.")
    status: str = Field("Closed", description="Closed when left out.")
    other_names: ClassVar[dict[str, str]] = {
        "content": "reply",
        "message": "reply",
        "comment": "note",
        "minutesSpent": "minutes",
        "time": "minutes",
    }


class Output(TypedDict, total=False):
    step: str
    done: str


OUTPUT_LIST = "steps"


async def call(client: Client, args: Input) -> Response:
    return await resolve_ticket(
        client,
        ticket_id=await client.lookup.ticket(args.ticket_id),
        resolution=args.resolution,
        note=args.note,
        minutes=args.minutes,
        billable=args.billable,
        reply=args.reply,
        status=await client.lookup.ticket_status(args.status),
    )
