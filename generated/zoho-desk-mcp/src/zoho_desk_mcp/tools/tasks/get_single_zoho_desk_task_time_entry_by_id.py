"""Get a task time entry.

Reads one time entry of a task: duration, cost, kind of charge, note and custom fields.

Method: get (reads).
Tags: tasks, time_entries.
Operation: getTaskTimeEntry in TaskTimeEntry.json.
Scopes: Desk.activities.tasks.READ, Desk.tasks.READ.
Response: task_time_entry.GetTimeEntryJson2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    task_id: Id = Field(description="ID from list_all_zoho_desk_tasks.")
    time_entry_id: Id = Field(description="ID from list_all_zoho_desk_task_time_entries.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/tasks/{taskId}/timeEntry/{timeEntryId}",
        path_values={"taskId": args.task_id, "timeEntryId": args.time_entry_id},
    )
