"""Change a ticket.

PATCH /api/v1/tickets/{ticketId} (updateTicket in Ticket.json).
"""

from typing import Annotated, ClassVar

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    nullable: ClassVar[frozenset[str]] = frozenset(["assigneeId"])

    ticket_id: Annotated[Id, Field(alias="ticketId", description="The long number of the ticket.")]
    team_id: Annotated[NameOrId | None, Field(alias="teamId", description="ID or name of the team.")] = None
    assignee_id: Annotated[
        NameOrId | None,
        Field(alias="assigneeId", description="ID or name of an agent; null takes it away."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/tickets/{ticketId}",
        path_values={"ticketId": args.ticket_id},
        changes={
            "teamId": await client.lookup.team(args.team_id),
            "assigneeId": await client.lookup.agent(args.or_null("assignee_id")),
        },
    )
