"""Attach a file to a task.

Uploads one file and hangs it on a task. To put a file into a comment on the task, upload it with
create_a_zoho_desk_upload and pass its ID to create_a_zoho_desk_task_comment.

Method: create (writes).
Tags: tasks, attachments.
Operation: createTaskAttachment in TaskAttachment.json.
Scopes: Desk.activities.tasks.UPDATE, Desk.tasks.UPDATE.
Response: task_attachment.AttachmentResponse2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Base64, Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    task_id: Id = Field(description="ID from list_all_zoho_desk_tasks.")
    content: Base64 = Field(description="The file as base64.")
    name: str = Field(description="File name with its ending, like checklist.pdf.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tasks/{taskId}/attachments",
        path_values={"taskId": args.task_id},
        files={"file": (args.name, args.content)},
    )
