"""Attach a file to a task.

POST /api/v1/tasks/{taskId}/attachments (createTaskAttachment in TaskAttachment.json).
Scopes: Desk.activities.tasks.UPDATE, Desk.tasks.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Base64, Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    task_id: Annotated[Id, Field(alias="taskId", description="ID from list_all_zoho_desk_tasks.")]
    content: Annotated[Base64, Field(description="The file as base64.")]
    name: Annotated[str, Field(description="File name with its ending, like checklist.pdf.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/tasks/{taskId}/attachments",
        path_values={"taskId": args.task_id},
        files={"file": (args.name, args.content)},
    )
