"""Get a task.

Reads one task in full: description, due time, owner, status, reminders, custom fields. Its notes
are in list_all_zoho_desk_task_comments.

Method: get (reads).
Tags: tasks.
Operation: getTask in Task.json.
Scopes: Desk.activities.tasks.READ, Desk.tasks.READ.
Response: task.TaskResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.responses.response import Response

Include = Literal["contacts", "tickets", "assignee", "teams", "projects", "creator"]


class Input(ReadInput):
    task_id: Id = Field(description="ID from list_all_zoho_desk_tasks or list_all_zoho_desk_tasks_search.")
    include: ListOf[Include] | None = Field(None, description="Related records to put into the response.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET", "/api/v1/tasks/{taskId}", path_values={"taskId": args.task_id}, query={"include": args.include}
    )
