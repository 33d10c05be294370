"""Log time on a task.

POST /api/v1/tasks/{taskId}/timeEntry (createTaskTimeEntry in TaskTimeEntry.json).
Scopes: Desk.activities.tasks.CREATE, Desk.tasks.CREATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, Time, ToolInput, now
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    task_id: Annotated[Id, Field(alias="taskId", description="ID from list_all_zoho_desk_tasks.")]
    hours_spent: Annotated[
        int | None,
        Field(alias="hoursSpent", description="Whole hours of work; this or minutesSpent is needed."),
    ] = None
    minutes_spent: Annotated[int | None, Field(alias="minutesSpent", description="Minutes on top of the hours.")] = None
    executed_time: Annotated[
        Time,
        Field(
            alias="executedTime", default_factory=now, description="When the work was done, ISO 8601; now if left out."
        ),
    ]
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
        "POST",
        "/api/v1/tasks/{taskId}/timeEntry",
        path_values={"taskId": args.task_id},
        body={
            "hoursSpent": args.hours_spent,
            "minutesSpent": args.minutes_spent,
            "executedTime": args.executed_time,
            "description": args.description,
            "ownerId": args.owner_id,
            "isBillable": args.is_billable,
            "agentCostPerHour": args.agent_cost_per_hour,
        },
    )
