"""Change a ticket.

Changes what is given and keeps the rest.

Method: update (writes, destructive, idempotent).
Tags: tickets.
Operation: updateTicket in Ticket.json.
Response: ticket.UpdateTicketResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="The long number of the ticket.")
    team_id: NameOrId | None = Field(None, description="ID or name of the team.")
    assignee_id: NameOrId | None = Field(None, description="ID or name of an agent.")
    clear: ListOf[Literal["assigneeId"]] | None = Field(None, description="Fields to empty.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/tickets/{ticketId}",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        body={
            "teamId": await client.lookup.team(args.team_id),
            "assigneeId": await client.lookup.agent(args.assignee_id),
        },
        clear=args.clear or (),
    )
