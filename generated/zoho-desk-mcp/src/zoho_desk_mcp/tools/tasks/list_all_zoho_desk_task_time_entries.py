"""List the time entries of a task.

Lists the work logged on a task: who, when, how long, at what cost. The sum alone is
get_single_zoho_desk_task_time_total.

Method: list (reads).
Tags: tasks, time_entries.
Operation: getTaskTimeEntries in TaskTimeEntry.json.
Scopes: Desk.activities.tasks.READ, Desk.tasks.READ.
Response: task_time_entry.GetTimeEntryByTaskIdResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput, TimeRange
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    task_id: Id = Field(description="ID from list_all_zoho_desk_tasks.")
    bill_status: Literal["nonBillable", "billable", "billed"] | None = Field(
        None, description="Only entries with this billing state."
    )
    created_time_range: TimeRange | None = Field(None, description="Two ISO 8601 times joined by a comma.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tasks/{taskId}/timeEntry",
        pages=Pages(first=0, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"taskId": args.task_id},
        query={"billStatus": args.bill_status, "createdTimeRange": args.created_time_range},
    )
