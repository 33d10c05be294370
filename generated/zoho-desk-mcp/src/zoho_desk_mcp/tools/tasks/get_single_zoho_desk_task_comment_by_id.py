"""Get a task comment.

Reads a single comment on a task by its ID, with author, time and attached files.

Method: get (reads).
Tags: tasks, comments.
Operation: getTaskComment in TaskComments.json.
Scopes: Desk.activities.tasks.READ, Desk.tasks.READ.
Response: task_comments.TaskResponseJson.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    task_id: Id = Field(description="ID from list_all_zoho_desk_tasks.")
    comment_id: Id = Field(description="ID from list_all_zoho_desk_task_comments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/tasks/{taskId}/comments/{commentId}",
        path_values={"taskId": args.task_id, "commentId": args.comment_id},
    )
