"""Start, pause or stop a ticket timer.

Starts, pauses, resumes or stops the clock that measures live work on a ticket; STOP ends the run.
Returns the time so far. For hours known afterward use create_a_zoho_desk_ticket_time_entry.

Method: control (writes, destructive).
Tags: tickets, timers.
Operation: updateTicketTimerState in TicketTimer.json.
Scopes: Desk.tickets.UPDATE.
Response: ticket_timer.TicketTimerJson2.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    action: Literal["START", "STOP", "PAUSE", "RESUME"] = Field(description="What to do with the timer.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/timer",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        query={"action": args.action},
    )
