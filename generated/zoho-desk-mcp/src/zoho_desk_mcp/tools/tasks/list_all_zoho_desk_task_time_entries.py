"""List the time entries of a task.

GET /api/v1/tasks/{taskId}/timeEntry (getTaskTimeEntries in TaskTimeEntry.json).
Scopes: Desk.activities.tasks.READ, Desk.tasks.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput, TimeRange
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=50, maximum=100, records="data")


class Input(ReadInput):
    """The arguments."""

    task_id: Annotated[Id, Field(alias="taskId", description="ID from list_all_zoho_desk_tasks.")]
    bill_status: Annotated[
        Literal["nonBillable", "billable", "billed"] | None,
        Field(alias="billStatus", description="Only entries with this billing state."),
    ] = None
    created_time_range: Annotated[
        TimeRange | None,
        Field(alias="createdTimeRange", description="Two ISO 8601 times joined by a comma."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 50, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/tasks/{taskId}/timeEntry",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"taskId": args.task_id},
        query={"billStatus": args.bill_status, "createdTimeRange": args.created_time_range},
    )
