"""Count tasks in a view.

Returns how many tasks a view holds in a department, of certain owners or due periods if wanted,
without reading them.

Method: get (reads).
Tags: tasks.
Operation: getTasksCount in Task.json.
Scopes: Desk.tasks.READ.
Response: task.CountResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    view_id: Id = Field(description="ID from list_all_zoho_desk_views with module tasks.")
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments, or allDepartment.")
    due_date: ListOf[Literal["Overdue", "Today", "Tomorrow", "CurrentWeek", "CurrentMonth"]] | None = Field(
        None, description="Count only tasks due in these periods."
    )
    assignee: ListOf[NameOrId] | None = Field(None, description="Count only tasks of these owners; IDs or names.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/tasks/count",
        query={
            "viewId": args.view_id,
            "departmentId": await client.lookup.department(args.department_id),
            "dueDate": args.due_date,
            "assignee": await client.lookup.agent(args.assignee),
        },
    )
