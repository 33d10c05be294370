"""Search tasks.

Finds tasks, the to-dos on tickets, by subject, status, owner or due date, such as what is overdue
for an agent. Also needs Desk.search.READ and the activity read scopes.

Method: list (reads).
Tags: tasks, search.
Operation: searchTasks in Search.json.
Scopes: Desk.activities.calls.READ, Desk.activities.tasks.READ, Desk.activities.events.READ,
Desk.tasks.READ, Desk.search.READ.
Response: search.SearchTasksResponse.
"""

from typing import ClassVar, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, NextCursor, ReadInput, TimeRange
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

SortBy = Literal["relevance", "modifiedTime", "createdTime", "-modifiedTime", "-createdTime"]


class Input(ReadInput):
    text: str | None = Field(
        None, min_length=3, max_length=1000, description="Words in any field, at least 3 characters; * is a wildcard."
    )
    subject: str | None = Field(
        None, min_length=3, max_length=1000, description="Words of the subject, at least 3 characters."
    )
    status: ListOf[str] | None = Field(None, description="Status names of tasks.")
    priority: ListOf[str] | None = Field(None, description="Priority names, like High.")
    assignee_id: ListOf[NameOrId] | None = Field(
        None, max_length=30, description="IDs or names from list_all_zoho_desk_agents."
    )
    ticket_number: ListOf[int] | None = Field(None, description="Short numbers of the tickets the tasks belong to.")
    department_id: NameOrId | None = Field(None, description="ID or name from list_all_zoho_desk_departments.")
    due_date_range: TimeRange | None = Field(None, description="Two ISO 8601 times joined by a comma.")
    sort_by: SortBy | None = Field(None, description="Sort order; - means descending.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None
    other_names: ClassVar[dict[str, str]] = {"_all": "text"}


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tasks/search",
        pages=Pages(first=0, limit=10, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "_all": args.text,
            "subject": args.subject,
            "status": await client.lookup.task_status(args.status),
            "priority": await client.lookup.task_priority(args.priority),
            "assigneeId": await client.lookup.agent(args.assignee_id),
            "ticketNumber": args.ticket_number,
            "departmentId": await client.lookup.department(args.department_id),
            "dueDateRange": args.due_date_range,
            "sortBy": args.sort_by,
        },
    )
