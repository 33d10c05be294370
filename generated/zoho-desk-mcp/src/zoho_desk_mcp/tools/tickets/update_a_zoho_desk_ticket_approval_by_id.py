"""Approve or reject a ticket approval.

PATCH /api/v1/tickets/{ticketId}/approvals/{approvalId} (updateTicketApproval in TicketApprovals.json).
Scopes: Desk.tickets.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="ID from list_all_zoho_desk_tickets.")]
    approval_id: Annotated[Id, Field(alias="approvalId", description="ID from list_all_zoho_desk_ticket_approvals.")]
    status: Annotated[Literal["Approved", "Rejected"], Field(description="The decision to record.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/tickets/{ticketId}/approvals/{approvalId}",
        path_values={"ticketId": args.ticket_id, "approvalId": args.approval_id},
        changes={"status": args.status},
    )
