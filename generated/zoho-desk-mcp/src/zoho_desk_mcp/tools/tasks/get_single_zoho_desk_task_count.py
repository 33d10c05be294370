"""Count tasks in a view.

GET /api/v1/tasks/count (getTasksCount in Task.json).
Scopes: Desk.tasks.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    view_id: Annotated[Id, Field(alias="viewId", description="ID from list_all_zoho_desk_views with module tasks.")]
    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments, or allDepartment."),
    ]
    due_date: Annotated[
        ListOf[Literal["Overdue", "Today", "Tomorrow", "CurrentWeek", "CurrentMonth"]] | None,
        Field(alias="dueDate", description="Count only tasks due in these periods."),
    ] = None
    assignee: Annotated[
        ListOf[NameOrId] | None,
        Field(description="Count only tasks of these owners; IDs or names."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
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
