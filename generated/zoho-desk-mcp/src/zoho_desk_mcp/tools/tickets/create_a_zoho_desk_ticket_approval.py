"""Ask for approval on a ticket.

Asks one or more agents to approve something about a ticket, such as a refund. The approvals come
back as a list, in the state Pending.

Method: create (writes).
Tags: tickets, approvals.
Operation: createTicketApproval in TicketApprovals.json.
Scopes: Desk.tickets.CREATE.
Response: ticket_approvals.AddApprovalResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets.")
    approver_ids: ListOf[NameOrId] = Field(
        description="IDs or names of the agents who decide, from list_all_zoho_desk_agents."
    )
    subject: str = Field(max_length=1000, description="What is to be approved, in one line.")
    description: str | None = Field(None, max_length=32000, description="Reasons and details for the approvers.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/approvals",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        body={
            "approverIds": await client.lookup.agent(args.approver_ids),
            "subject": args.subject,
            "description": args.description,
        },
    )
