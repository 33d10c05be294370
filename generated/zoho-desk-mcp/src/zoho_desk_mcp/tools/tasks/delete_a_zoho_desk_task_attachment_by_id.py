"""Delete a task attachment.

DELETE /api/v1/tasks/{taskId}/attachments/{attachmentId} (deleteTaskAttachment in TaskAttachment.json).
Scopes: Desk.activities.tasks.UPDATE, Desk.tasks.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    task_id: Annotated[Id, Field(alias="taskId", description="ID from list_all_zoho_desk_tasks.")]
    attachment_id: Annotated[
        Id,
        Field(alias="attachmentId", description="ID of the file, from list_all_zoho_desk_task_attachments."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "DELETE",
        "/api/v1/tasks/{taskId}/attachments/{attachmentId}",
        path_values={"taskId": args.task_id, "attachmentId": args.attachment_id},
    )
