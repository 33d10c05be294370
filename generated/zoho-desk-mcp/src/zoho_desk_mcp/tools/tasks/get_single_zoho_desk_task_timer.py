"""Get the timer of a task.

Tells how long the timer of a task has run and whether it is running, paused or not started. Logged
work is in list_all_zoho_desk_task_time_entries.

Method: get (reads).
Tags: tasks, timers.
Operation: getTaskTimer in TaskTimer.json.
Scopes: Desk.activities.tasks.READ, Desk.tasks.READ.
Response: task_timer.TaskTimerJson2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    task_id: Id = Field(description="ID from list_all_zoho_desk_tasks.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/tasks/{taskId}/timer", path_values={"taskId": args.task_id})
