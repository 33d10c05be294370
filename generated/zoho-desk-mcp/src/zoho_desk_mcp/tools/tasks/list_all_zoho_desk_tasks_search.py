"""Search tasks.

GET /api/v1/tasks/search (searchTasks in Search.json).
Scopes: Desk.activities.calls.READ, Desk.activities.tasks.READ, Desk.activities.events.READ, Desk.tasks.READ, Desk.search.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ReadInput, TimeRange
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=10, maximum=100, records="data")


class Input(ReadInput):
    """The arguments."""

    all: Annotated[
        str | None,
        Field(
            alias="_all",
            min_length=3,
            max_length=1000,
            description="Words in any field, at least 3 characters; * is a wildcard.",
        ),
    ] = None
    subject: Annotated[
        str | None,
        Field(min_length=3, max_length=1000, description="Words of the subject, at least 3 characters."),
    ] = None
    status: Annotated[ListOf[str] | None, Field(description="Status names of tasks.")] = None
    priority: Annotated[ListOf[str] | None, Field(description="Priority names, like High.")] = None
    assignee_id: Annotated[
        ListOf[NameOrId] | None,
        Field(alias="assigneeId", max_length=30, description="IDs or names from list_all_zoho_desk_agents."),
    ] = None
    ticket_number: Annotated[
        ListOf[int] | None,
        Field(alias="ticketNumber", description="Short numbers of the tickets the tasks belong to."),
    ] = None
    department_id: Annotated[
        NameOrId | None,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ] = None
    due_date_range: Annotated[
        TimeRange | None,
        Field(alias="dueDateRange", description="Two ISO 8601 times joined by a comma."),
    ] = None
    sort_by: Annotated[
        Literal["relevance", "modifiedTime", "createdTime", "-modifiedTime", "-createdTime"] | None,
        Field(alias="sortBy", description="Sort order; - means descending."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 10, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/tasks/search",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "_all": args.all,
            "subject": args.subject,
            "status": args.status,
            "priority": args.priority,
            "assigneeId": await client.lookup.agent(args.assignee_id),
            "ticketNumber": args.ticket_number,
            "departmentId": await client.lookup.department(args.department_id),
            "dueDateRange": args.due_date_range,
            "sortBy": args.sort_by,
        },
    )
