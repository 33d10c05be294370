"""List the attachments of a task.

Lists the files on a task with name, size and time of upload. The content of a file comes with
get_single_zoho_desk_task_attachment_by_id.

Method: list (reads).
Tags: tasks, attachments.
Operation: getTaskAttachments in TaskAttachment.json.
Scopes: Desk.activities.tasks.READ, Desk.tasks.READ, Desk.tasks.UPDATE.
Response: task_attachment.ListAllAttachmentResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    task_id: Id = Field(description="ID from list_all_zoho_desk_tasks.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tasks/{taskId}/attachments",
        pages=Pages(first=0, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"taskId": args.task_id},
    )
