"""List running timers of a task.

Shows which agents have a timer going on one task right now. For all running timers of a department
use list_all_zoho_desk_active_timers.

Method: list (reads).
Tags: tasks, timers.
Operation: getActiveTimersForTask in TaskTimer.json.
Scopes: Desk.activities.tasks.READ, Desk.tasks.READ.
Response: task_timer.GetActiveTimerForEntity.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    task_id: Id = Field(description="ID from list_all_zoho_desk_tasks.")
    include: Literal["owner"] | None = Field(None, description="owner adds the agent of each timer.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tasks/{taskId}/activeTimer",
        pages=Pages(first=0, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"taskId": args.task_id},
        query={"include": args.include},
    )
