"""List the approvals of a ticket.

Lists the approvals asked for on one ticket: who asked, who decides and the outcome so far. For
everything that waits for yourself use list_all_zoho_desk_my_pending_approvals.

Method: list (reads).
Tags: tickets, approvals.
Operation: getTicketApprovals in TicketApprovals.json.
Scopes: Desk.tickets.READ.
Response: ticket_approvals.ListApprovalsResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NextCursor, NumberOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets.")
    status: Literal["Approved", "Rejected", "Pending"] | None = Field(None, description="Only approvals in this state.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tickets/{ticketId}/approvals",
        pages=Pages(first=0, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        query={"status": args.status},
    )
