"""List events.

Lists appointments by department, view, owner, start or completion, such as those of today. For
words use list_all_zoho_desk_events_search, for one ticket list_all_zoho_desk_ticket_events.

Method: list (reads).
Tags: events.
Operation: getEvents in Event.json.
Scopes: Desk.activities.events.READ, Desk.events.READ.
Response: event.GetEventsListResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    department_ids: ListOf[NameOrId] | None = Field(
        None, max_length=20, description="Up to 20 IDs or names from list_all_zoho_desk_departments."
    )
    view_id: Id | None = Field(None, description="ID from list_all_zoho_desk_views with module events.")
    assignee: ListOf[NameOrId] | None = Field(
        None, max_length=20, description="IDs or names of up to 20 owners, from list_all_zoho_desk_agents."
    )
    start_time: ListOf[Literal["Overdue", "Today", "Tomorrow", "CurrentWeek", "CurrentMonth"]] | None = Field(
        None, max_length=10, description="Only events that start in these periods."
    )
    is_completed: bool | None = Field(None, description="true for finished events, false for open ones.")
    sort_by: Literal["startTime", "createdTime", "-startTime", "-createdTime"] | None = Field(
        None, description="Sort order; - means descending."
    )
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/events",
        pages=Pages(maximum=100),
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
