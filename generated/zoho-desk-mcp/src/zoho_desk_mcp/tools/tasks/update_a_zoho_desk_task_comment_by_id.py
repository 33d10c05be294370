"""Edit a task comment.

Replaces the text of a comment on a task; the old wording is not kept. No tool deletes a task's
comment, so a wrong one is corrected here.

Method: update (writes, destructive, idempotent).
Tags: tasks, comments.
Operation: updateTaskComment in TaskComments.json.
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
    comment_id: Id = Field(description="ID from list_all_zoho_desk_task_comments.")
    content: str | None = Field(
        None, max_length=32000, description="The whole new text, Markdown or HTML, up to 32,000 characters."
    )
    content_type: Literal["html", "plainText"] = Field("html", description="html when left out.")
    attachment_ids: ListOf[Id] | None = Field(None, description="IDs from create_a_zoho_desk_upload.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PUT",
        "/api/v1/tasks/{taskId}/comments/{commentId}",
        path_values={"taskId": args.task_id, "commentId": args.comment_id},
        body={
            "content": await outgoing(args.content, args.content_type),
            "contentType": args.content_type if args.content is not None else None,
            "attachmentIds": args.attachment_ids,
        },
    )
