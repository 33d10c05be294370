"""List tickets an agent follows or commented on.

Lists tickets that agents take part in without owning them: those one agent follows, or those one
agent wrote a comment on. For the tickets an agent owns use list_all_zoho_desk_tickets with
assignee.

Method: list (reads).
Tags: tickets.
Operation: getAssociatedTickets in Ticket.json.
Scopes: Desk.tickets.READ.
Response: ticket.TicketListViewArray2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    follower: NameOrId | None = Field(None, description="Agent ID or name from list_all_zoho_desk_agents.")
    commenter: NameOrId | None = Field(
        None, description="Agent ID or name from list_all_zoho_desk_agents; ignored beside follower."
    )
    department_id: NameOrId | None = Field(None, description="ID or name from list_all_zoho_desk_departments.")
    assignee: ListOf[NameOrId] | None = Field(None, description="Agent IDs or names from list_all_zoho_desk_agents.")
    status: ListOf[str] | None = Field(None, description="Names of statuses, such as Open.")
    limit: int | None = Field(None, ge=1, description="25 by default.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/associatedTickets",
        pages=Pages(first=0, limit=25),
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "follower": await client.lookup.agent(args.follower),
            "commenter": await client.lookup.agent(args.commenter),
            "departmentId": await client.lookup.department(args.department_id),
            "assignee": await client.lookup.agent(args.assignee),
            "status": await client.lookup.ticket_status(args.status),
        },
    )
