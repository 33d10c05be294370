"""Log time.

Notes how long somebody worked on a ticket.

Method: create (writes).
Tags: tickets.
Operation: createTimeEntry in TimeEntry.json.
Scopes: Desk.tickets.UPDATE.
Response: time_entry.Ticket.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NumberOrId, Time, ToolInput, now
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="The long number of the ticket.")
    executed_time: Time = Field(
        default_factory=now, description="When the work began; the time of the call when left out."
    )
    minutes_spent: int = Field(0, ge=0, le=59, description="Minutes beyond the full hours.")
    is_billable: bool = Field(False, description="Whether the customer pays for it.")
    day: str = Field("2026-01-31", description="Date on the bill.")
    request_charge_type: Literal["now", "later"] = Field("now", description="When the bill goes out.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/timeEntry",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        body={
            "executedTime": args.executed_time,
            "minutesSpent": args.minutes_spent,
            "isBillable": args.is_billable,
            "day": args.day,
            "requestChargeType": args.request_charge_type,
        },
    )
