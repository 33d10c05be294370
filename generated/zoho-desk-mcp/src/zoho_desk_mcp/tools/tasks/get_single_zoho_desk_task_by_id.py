"""Get a task.

GET /api/v1/tasks/{taskId} (getTask in Task.json).
Scopes: Desk.activities.tasks.READ, Desk.tasks.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    task_id: Annotated[
        Id,
        Field(alias="taskId", description="ID from list_all_zoho_desk_tasks or list_all_zoho_desk_tasks_search."),
    ]
    include: Annotated[
        ListOf[Literal["contacts", "tickets", "assignee", "teams", "projects", "creator"]] | None,
        Field(description="Related records to put into the answer."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/tasks/{taskId}",
        path_values={"taskId": args.task_id},
        query={"include": args.include},
    )
