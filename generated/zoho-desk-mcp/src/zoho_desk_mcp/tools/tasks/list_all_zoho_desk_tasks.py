"""List tasks.

Lists the to-dos of agents by department, view, owner, due time or completion, such as what is
overdue. For words use list_all_zoho_desk_tasks_search, for one ticket
list_all_zoho_desk_ticket_tasks.

Method: list (reads).
Tags: tasks.
Operation: getTasks in Task.json.
Scopes: Desk.activities.tasks.READ, Desk.tasks.READ.
Response: task.GetTasksListResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

SortBy = Literal[
    "category",
    "subject",
    "dueDate",
    "status",
    "createdTime",
    "modifiedTime",
    "priority",
    "-category",
    "-subject",
    "-dueDate",
    "-status",
    "-createdTime",
    "-modifiedTime",
    "-priority",
]


class Input(ReadInput):
    department_ids: ListOf[NameOrId] | None = Field(
        None, max_length=20, description="Up to 20 IDs or names from list_all_zoho_desk_departments."
    )
    view_id: Id | None = Field(None, description="ID from list_all_zoho_desk_views with module tasks.")
    assignee: ListOf[NameOrId] | None = Field(
        None, max_length=20, description="IDs or names of up to 20 owners, from list_all_zoho_desk_agents."
    )
    due_date: ListOf[Literal["Overdue", "Today", "Tomorrow", "CurrentWeek", "CurrentMonth"]] | None = Field(
        None, max_length=10, description="Only tasks due in these periods."
    )
    is_completed: bool | None = Field(None, description="true for finished tasks, false for open ones.")
    sort_by: SortBy | None = Field(None, description="Sort order; - means descending.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tasks",
        pages=Pages(maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "departmentIds": await client.lookup.department(args.department_ids),
            "viewId": args.view_id,
            "assignee": await client.lookup.agent(args.assignee),
            "dueDate": args.due_date,
            "isCompleted": args.is_completed,
            "sortBy": args.sort_by,
        },
    )
