"""Get the time total of a task.

Adds up the hours, minutes, seconds and cost logged on one task. For the ticket with all its tasks
use get_single_zoho_desk_ticket_time_total.

Method: get (reads).
Tags: tasks, time_entries.
Operation: getSummationOfTimeEntryForTask in TaskTimeEntry.json.
Scopes: Desk.activities.tasks.READ, Desk.tasks.READ.
Response: task_time_entry.GetSummationOfTimeEntryForTaskResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    task_id: Id = Field(description="ID from list_all_zoho_desk_tasks.")
    bill_status: Literal["nonBillable", "billable", "billed"] | None = Field(
        None, description="Only entries with this billing state."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/tasks/{taskId}/timeEntrySummation",
        path_values={"taskId": args.task_id},
        query={"billStatus": args.bill_status},
    )
