"""Start, pause or stop a task timer.

Drives the stopwatch of a task; PAUSE keeps the time for RESUME, STOP ends the run. Returns time and
state. To log work without a timer use create_a_zoho_desk_task_time_entry.

Method: control (writes, destructive).
Tags: tasks, timers.
Operation: updateTaskTimerState in TaskTimer.json.
Scopes: Desk.activities.tasks.UPDATE, Desk.tasks.UPDATE.
Response: task_timer.TaskTimerJson2.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    task_id: Id = Field(description="ID from list_all_zoho_desk_tasks.")
    action: Literal["START", "STOP", "PAUSE", "RESUME"] = Field(description="What to do with the timer.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST", "/api/v1/tasks/{taskId}/timer", path_values={"taskId": args.task_id}, query={"action": args.action}
    )
