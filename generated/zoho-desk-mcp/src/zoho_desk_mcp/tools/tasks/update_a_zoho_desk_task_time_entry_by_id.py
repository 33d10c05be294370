"""Change a task time entry.

PATCH /api/v1/tasks/{taskId}/timeEntry/{timeEntryId} (updateTaskTimeEntry in TaskTimeEntry.json).
Scopes: Desk.activities.tasks.UPDATE, Desk.tasks.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, Time, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    task_id: Annotated[Id, Field(alias="taskId", description="ID from list_all_zoho_desk_tasks.")]
    time_entry_id: Annotated[
        Id,
        Field(alias="timeEntryId", description="ID from list_all_zoho_desk_task_time_entries."),
    ]
    hours_spent: Annotated[int | None, Field(alias="hoursSpent", description="Whole hours of work.")] = None
    minutes_spent: Annotated[int | None, Field(alias="minutesSpent", description="Minutes on top of the hours.")] = None
    executed_time: Annotated[
        Time | None,
        Field(alias="executedTime", description="When the work was done, ISO 8601."),
    ] = None
    description: Annotated[str | None, Field(max_length=65535, description="Note on what was done.")] = None
    owner_id: Annotated[
        Id | None,
        Field(alias="ownerId", description="Agent who did the work, from list_all_zoho_desk_agents."),
    ] = None
    is_billable: Annotated[
        bool | None,
        Field(alias="isBillable", description="true when the customer is to be charged."),
    ] = None
    agent_cost_per_hour: Annotated[
        float | None,
        Field(alias="agentCostPerHour", description="Price of an hour of the agent's work."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/tasks/{taskId}/timeEntry/{timeEntryId}",
        path_values={"taskId": args.task_id, "timeEntryId": args.time_entry_id},
        changes={
            "hoursSpent": args.hours_spent,
            "minutesSpent": args.minutes_spent,
            "executedTime": args.executed_time,
            "description": args.description,
            "ownerId": args.owner_id,
            "isBillable": args.is_billable,
            "agentCostPerHour": args.agent_cost_per_hour,
        },
    )
