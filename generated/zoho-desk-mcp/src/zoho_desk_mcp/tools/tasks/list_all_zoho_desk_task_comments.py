"""List the comments of a task.

Lists what agents noted on a task, with author, time and attached files. Comments of the ticket
above it are in list_all_zoho_desk_ticket_comments.

Method: list (reads).
Tags: tasks, comments.
Operation: getTaskComments in TaskComments.json.
Scopes: Desk.activities.tasks.READ, Desk.tasks.READ.
Response: task_comments.ListTaskComment.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import CommentOrder
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    task_id: Id = Field(description="ID from list_all_zoho_desk_tasks.")
    sort_by: CommentOrder | None = Field(None, max_length=100, description="-commentedTime for newest first.")
    limit: int | None = Field(None, ge=1, description="50 by default.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tasks/{taskId}/comments",
        pages=Pages(),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"taskId": args.task_id},
        query={"sortBy": args.sort_by},
    )
