"""Delete a task attachment.

Removes a file from a task; the task stays. No tool brings the file back, so download it first with
get_single_zoho_desk_task_attachment_by_id if it may be needed.

Method: delete (writes, deletes, destructive, idempotent).
Tags: tasks, attachments.
Operation: deleteTaskAttachment in TaskAttachment.json.
Scopes: Desk.activities.tasks.UPDATE, Desk.tasks.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    task_id: Id = Field(description="ID from list_all_zoho_desk_tasks.")
    attachment_id: Id = Field(description="ID of the file, from list_all_zoho_desk_task_attachments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "DELETE",
        "/api/v1/tasks/{taskId}/attachments/{attachmentId}",
        path_values={"taskId": args.task_id, "attachmentId": args.attachment_id},
    )
