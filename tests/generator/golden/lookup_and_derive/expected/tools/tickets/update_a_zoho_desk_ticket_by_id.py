"""Change a ticket.

Changes what is given and keeps the rest.

Method: update (writes, destructive, idempotent).
Tags: tickets.
Operation: updateTicket in Ticket.json.
Response: ticket.UpdateTicketResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, Nullable, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    ticket_id: Id = Field(description="The long number of the ticket.")
    team_id: NameOrId | None = Field(None, description="ID or name of the team.")
    assignee_id: Nullable[NameOrId] = Field(None, description="ID or name of an agent; null takes it away.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/tickets/{ticketId}",
        path_values={"ticketId": args.ticket_id},
        body={
            "teamId": await client.lookup.team(args.team_id),
            "assigneeId": await client.lookup.agent(args.assignee_id),
        },
    )
