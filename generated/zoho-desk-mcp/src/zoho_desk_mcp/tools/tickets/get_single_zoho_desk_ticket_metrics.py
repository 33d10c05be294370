"""Get a ticket's metrics.

Tells how one ticket was handled: first response, total response and resolution time (as text in
hours and minutes), counts of replies, threads, reopenings and reassignments, and the time with each
agent and in each status.

Method: get (reads).
Tags: tickets.
Operation: getTicketsMetrics in Ticket.json.
Scopes: Desk.tickets.READ.
Response: ticket.GetTicketMetrics.
"""

from typing import Annotated, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NumberOrId, ReadInput
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets.")


class Output(TypedDict, total=False):
    firstResponseTime: str
    totalResponseTime: str
    resolutionTime: str
    responseCount: str
    threadCount: str
    outgoingCount: str
    reassignCount: str
    reopenCount: str
    handledBy: Annotated[list[str], At("agentsHandled.agentName")]
    handlingTimes: Annotated[list[str], At("agentsHandled.handlingTime")]


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/tickets/{ticketId}/metrics",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
    )
