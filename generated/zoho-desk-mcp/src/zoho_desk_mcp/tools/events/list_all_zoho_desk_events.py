"""List events.

GET /api/v1/events (getEvents in Event.json).
Scopes: Desk.activities.events.READ, Desk.events.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=100, records="data")


class Input(ReadInput):
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
        Field(alias="viewId", description="ID from list_all_zoho_desk_views with module events."),
    ] = None
    assignee: Annotated[
        ListOf[NameOrId] | None,
        Field(max_length=20, description="IDs or names of up to 20 owners, from list_all_zoho_desk_agents."),
    ] = None
    start_time: Annotated[
        ListOf[Literal["Overdue", "Today", "Tomorrow", "CurrentWeek", "CurrentMonth"]] | None,
        Field(alias="startTime", max_length=10, description="Only events that start in these periods."),
    ] = None
    is_completed: Annotated[
        bool | None,
        Field(alias="isCompleted", description="true for finished events, false for open ones."),
    ] = None
    sort_by: Annotated[
        Literal["startTime", "createdTime", "-startTime", "-createdTime"] | None,
        Field(alias="sortBy", description="Sort order; - means descending."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 50, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/events",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "departmentIds": await client.lookup.department(args.department_ids),
            "viewId": args.view_id,
            "assignee": await client.lookup.agent(args.assignee),
            "startTime": args.start_time,
            "isCompleted": args.is_completed,
            "sortBy": args.sort_by,
        },
    )
