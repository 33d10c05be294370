"""Get a ticket approval.

Reads one approval of a ticket with subject, description, approver, decision and the times of
request and answer.

Method: get (reads).
Tags: tickets, approvals.
Operation: getTicketApproval in TicketApprovals.json.
Scopes: Desk.tickets.READ.
Response: ticket_approvals.GetApprovalResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NumberOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets.")
    approval_id: Id = Field(description="ID from list_all_zoho_desk_ticket_approvals.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/tickets/{ticketId}/approvals/{approvalId}",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id), "approvalId": args.approval_id},
    )
