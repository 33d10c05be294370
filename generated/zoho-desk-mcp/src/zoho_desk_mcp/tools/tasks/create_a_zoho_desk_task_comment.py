"""Comment on a task.

Adds a note to a task, such as how far the work has come. For a remark on the whole ticket use
create_a_zoho_desk_ticket_comment.

Method: create (writes).
Tags: tasks, comments.
Operation: createTaskComment in TaskComments.json.
Scopes: Desk.activities.tasks.UPDATE, Desk.tasks.UPDATE.
Response: task_comments.TaskResponseJson.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.markup.outgoing import outgoing
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    task_id: Id = Field(description="ID from list_all_zoho_desk_tasks.")
    content: str = Field(max_length=32000, description="Markdown or HTML, up to 32,000 characters.")
    content_type: Literal["html", "plainText"] = Field("html", description="html when left out.")
    attachment_ids: ListOf[Id] | None = Field(None, description="IDs from create_a_zoho_desk_upload.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tasks/{taskId}/comments",
        path_values={"taskId": args.task_id},
        body={
            "content": await outgoing(args.content, args.content_type),
            "contentType": args.content_type,
            "attachmentIds": args.attachment_ids,
        },
    )
