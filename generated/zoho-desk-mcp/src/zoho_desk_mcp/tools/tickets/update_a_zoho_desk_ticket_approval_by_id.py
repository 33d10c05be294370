"""Approve or reject a ticket approval.

Gives the decision on an approval of a ticket. Do this only when the person you work for has said so
clearly. Returns the approval with its new state.

Method: update (writes, destructive, idempotent).
Tags: tickets, approvals.
Operation: updateTicketApproval in TicketApprovals.json.
Scopes: Desk.tickets.UPDATE.
Response: ticket_approvals.UpdateApprovalResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets.")
    approval_id: Id = Field(description="ID from list_all_zoho_desk_ticket_approvals.")
    status: Literal["Approved", "Rejected"] = Field(description="The decision to record.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/tickets/{ticketId}/approvals/{approvalId}",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id), "approvalId": args.approval_id},
        body={"status": args.status},
    )
