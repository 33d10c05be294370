"""List tickets.

GET /api/v1/tickets (getTickets in Ticket.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=25, maximum=None, records="data")


class Input(ToolInput):
    """The arguments."""

    department_ids: Annotated[
        ListOf[NameOrId] | None,
        Field(
            alias="departmentIds",
            max_length=20,
            description="Up to 20 IDs or names from list_all_zoho_desk_departments.",
        ),
    ] = None
    view_id: Annotated[
        Id | None,
        Field(alias="viewId", description="ID from list_all_zoho_desk_views with module tickets."),
    ] = None
    assignee: Annotated[
        ListOf[NameOrId] | None,
        Field(description="IDs or names from list_all_zoho_desk_agents, or Unassigned for tickets without an agent."),
    ] = None
    team_ids: Annotated[
        ListOf[NameOrId] | None,
        Field(alias="teamIds", description="IDs or names from list_all_zoho_desk_teams."),
    ] = None
    status: Annotated[ListOf[str] | None, Field(description="Status names, such as Open.")] = None
    priority: Annotated[
        ListOf[
            Annotated[str, Field(pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\:\/\!\u0080-\U0010FFFF\s()]+)$", max_length=120)]
        ]
        | None,
        Field(max_length=20, description="Priority names, such as High."),
    ] = None
    channel: Annotated[
        ListOf[Annotated[str, Field(pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\:\/\!\u0080-\U0010FFFF\s()]+)$")]] | None,
        Field(description="Such as Email, Phone or Web."),
    ] = None
    received_in_days: Annotated[
        Literal["15", "30", "90", "-1"] | None,
        Field(
            alias="receivedInDays", description="Only tickets received in the last 15, 30 or 90 days; -1 sets no limit."
        ),
    ] = None
    sort_by: Annotated[
        Literal["dueDate", "createdTime", "recentThread", "-dueDate", "-createdTime", "-recentThread"] | None,
        Field(alias="sortBy", description="Sort order; - means descending."),
    ] = None
    include: Annotated[
        ListOf[Literal["contacts", "products", "departments", "team", "assignee", "isRead"]] | None,
        Field(description="Related records to put into each ticket."),
    ] = None
    fields: Annotated[
        ListOf[str] | None,
        Field(max_length=30, description="API names of up to 30 fields to return, without dots."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, description="Page size: usually 25.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/tickets",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "departmentIds": await client.lookup.department(args.department_ids),
            "viewId": args.view_id,
            "assignee": await client.lookup.agent(args.assignee),
            "teamIds": await client.lookup.team(args.team_ids),
            "status": args.status,
            "priority": args.priority,
            "channel": args.channel,
            "receivedInDays": args.received_in_days,
            "sortBy": args.sort_by,
            "include": args.include,
            "fields": args.fields,
        },
    )
