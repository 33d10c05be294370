"""Ask for approval on a ticket.

POST /api/v1/tickets/{ticketId}/approvals (createTicketApproval in TicketApprovals.json).
Scopes: Desk.tickets.CREATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="ID from list_all_zoho_desk_tickets.")]
    approver_ids: Annotated[
        ListOf[Id],
        Field(alias="approverIds", description="IDs of the agents who decide, from list_all_zoho_desk_agents."),
    ]
    subject: Annotated[str, Field(max_length=1000, description="What is to be approved, in one line.")]
    description: Annotated[
        str | None,
        Field(max_length=32000, description="Reasons and details for the approvers."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/approvals",
        path_values={"ticketId": args.ticket_id},
        body={"approverIds": args.approver_ids, "subject": args.subject, "description": args.description},
    )
