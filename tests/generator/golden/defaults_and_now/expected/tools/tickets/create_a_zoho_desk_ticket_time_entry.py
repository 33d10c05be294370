"""Log time.

POST /api/v1/tickets/{ticketId}/timeEntry (createTimeEntry in TimeEntry.json).
Scopes: Desk.tickets.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, Time, ToolInput, now
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="The long number of the ticket.")]
    executed_time: Annotated[
        Time,
        Field(
            alias="executedTime",
            default_factory=now,
            description="When the work began; the time of the call when left out.",
        ),
    ]
    minutes_spent: Annotated[
        int,
        Field(alias="minutesSpent", ge=0, le=59, description="Minutes beyond the full hours."),
    ] = 0
    is_billable: Annotated[bool, Field(alias="isBillable", description="Whether the customer pays for it.")] = False
    day: Annotated[str, Field(description="Date on the bill.")] = "2026-01-31"
    request_charge_type: Annotated[
        Literal["now", "later"],
        Field(alias="requestChargeType", description="When the bill goes out."),
    ] = "now"


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/timeEntry",
        path_values={"ticketId": args.ticket_id},
        body={
            "executedTime": args.executed_time,
            "minutesSpent": args.minutes_spent,
            "isBillable": args.is_billable,
            "day": args.day,
            "requestChargeType": args.request_charge_type,
        },
    )
