"""Get the timer of a ticket.

Tells how long the timer of a ticket has run and whether it is running, paused or not started.
Logged time is get_single_zoho_desk_ticket_time_total.

Method: get (reads).
Tags: tickets, timers.
Operation: getTicketTimer in TicketTimer.json.
Scopes: Desk.tickets.READ.
Response: ticket_timer.TicketTimerJson2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NumberOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET", "/api/v1/tickets/{ticketId}/timer", path_values={"ticketId": await client.lookup.ticket(args.ticket_id)}
    )
