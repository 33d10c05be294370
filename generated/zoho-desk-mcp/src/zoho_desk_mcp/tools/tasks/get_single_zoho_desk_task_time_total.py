"""Get the time total of a task.

GET /api/v1/tasks/{taskId}/timeEntrySummation (getSummationOfTimeEntryForTask in TaskTimeEntry.json).
Scopes: Desk.activities.tasks.READ, Desk.tasks.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    task_id: Annotated[Id, Field(alias="taskId", description="ID from list_all_zoho_desk_tasks.")]
    bill_status: Annotated[
        Literal["nonBillable", "billable", "billed"] | None,
        Field(alias="billStatus", description="Only entries with this billing state."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/tasks/{taskId}/timeEntrySummation",
        path_values={"taskId": args.task_id},
        query={"billStatus": args.bill_status},
    )
