"""List tickets an agent follows or commented on.

GET /api/v1/associatedTickets (getAssociatedTickets in Ticket.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=25, maximum=None, records="data")


class Input(ReadInput):
    """The arguments."""

    follower: Annotated[
        str | None,
        Field(pattern="^([0-9]+)$", description="Agent ID from list_all_zoho_desk_agents."),
    ] = None
    commenter: Annotated[
        str | None,
        Field(pattern="^([0-9]+)$", description="Agent ID from list_all_zoho_desk_agents; ignored beside follower."),
    ] = None
    department_id: Annotated[
        NameOrId | None,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ] = None
    assignee: Annotated[
        ListOf[NameOrId] | None,
        Field(description="Agent IDs or names from list_all_zoho_desk_agents."),
    ] = None
    status: Annotated[ListOf[str] | None, Field(description="Names of statuses, such as Open.")] = None
    limit: Annotated[int | None, Field(ge=1, description="Page size: usually 25.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/associatedTickets",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "follower": args.follower,
            "commenter": args.commenter,
            "departmentId": await client.lookup.department(args.department_id),
            "assignee": await client.lookup.agent(args.assignee),
            "status": args.status,
        },
    )
