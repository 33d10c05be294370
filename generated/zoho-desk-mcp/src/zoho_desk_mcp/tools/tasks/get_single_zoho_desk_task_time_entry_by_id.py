"""Get a task time entry.

GET /api/v1/tasks/{taskId}/timeEntry/{timeEntryId} (getTaskTimeEntry in TaskTimeEntry.json).
Scopes: Desk.activities.tasks.READ, Desk.tasks.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    task_id: Annotated[Id, Field(alias="taskId", description="ID from list_all_zoho_desk_tasks.")]
    time_entry_id: Annotated[
        Id,
        Field(alias="timeEntryId", description="ID from list_all_zoho_desk_task_time_entries."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/tasks/{taskId}/timeEntry/{timeEntryId}",
        path_values={"taskId": args.task_id, "timeEntryId": args.time_entry_id},
    )
