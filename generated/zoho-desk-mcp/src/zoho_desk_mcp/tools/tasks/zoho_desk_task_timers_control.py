"""Start, pause or stop a task timer.

POST /api/v1/tasks/{taskId}/timer (updateTaskTimerState in TaskTimer.json).
Scopes: Desk.activities.tasks.UPDATE, Desk.tasks.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    task_id: Annotated[Id, Field(alias="taskId", description="ID from list_all_zoho_desk_tasks.")]
    action: Annotated[Literal["START", "STOP", "PAUSE", "RESUME"], Field(description="What to do with the timer.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/tasks/{taskId}/timer",
        path_values={"taskId": args.task_id},
        query={"action": args.action},
    )
