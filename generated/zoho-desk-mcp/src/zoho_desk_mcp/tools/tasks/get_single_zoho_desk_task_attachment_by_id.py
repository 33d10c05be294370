"""Download a task attachment.

Downloads one file of a task. Though it only reads, Zoho asks for the scope Desk.tasks.UPDATE. Names
and IDs of the files come from list_all_zoho_desk_task_attachments.

Method: get (reads).
Tags: tasks, attachments.
Operation: viewTaskAttachment in TaskAttachment.json.
Scopes: Desk.tasks.UPDATE.
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
        "GET",
        "/api/v1/tasks/{taskId}/attachments/{attachmentId}/content",
        path_values={"taskId": args.task_id, "attachmentId": args.attachment_id},
        download=True,
    )
