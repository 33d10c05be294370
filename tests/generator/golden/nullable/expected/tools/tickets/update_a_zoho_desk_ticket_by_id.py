"""Change a ticket.

Changes what is given and keeps the rest.

Method: update (writes, destructive, idempotent).
Tags: tickets.
Operation: updateTicket in Ticket.json.
Scopes: Desk.tickets.READ.
Response: ticket.Ticket.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="The long number of the ticket.")
    assignee_id: Id | None = Field(None, description="Agent to give it to.")
    subject: str | None = Field(None, description="One line that says what it is about.")
    clear: ListOf[Literal["assigneeId"]] | None = Field(None, description="Fields to empty.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/tickets/{ticketId}",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        body={"assigneeId": args.assignee_id, "subject": args.subject},
        clear=args.clear or (),
    )
