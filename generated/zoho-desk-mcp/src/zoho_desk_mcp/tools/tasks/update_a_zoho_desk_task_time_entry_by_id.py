"""Change a task time entry.

Corrects time logged on a task: duration, moment, owner, note or cost. No tool deletes such an
entry; further work gets one of its own.

Method: update (writes, destructive, idempotent).
Tags: tasks, time_entries.
Operation: updateTaskTimeEntry in TaskTimeEntry.json.
Scopes: Desk.activities.tasks.UPDATE, Desk.tasks.UPDATE.
Response: task_time_entry.GetTimeEntryJson2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, Time, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    task_id: Id = Field(description="ID from list_all_zoho_desk_tasks.")
    time_entry_id: Id = Field(description="ID from list_all_zoho_desk_task_time_entries.")
    hours_spent: int | None = Field(None, description="Whole hours of work.")
    minutes_spent: int | None = Field(None, description="Minutes on top of the hours.")
    executed_time: Time | None = Field(None, description="When the work was done, ISO 8601.")
    description: str | None = Field(None, max_length=65535, description="Note on what was done.")
    owner_id: NameOrId | None = Field(
        None, description="Agent who did the work; ID or name from list_all_zoho_desk_agents."
    )
    is_billable: bool | None = Field(None, description="true when the customer is to be charged.")
    agent_cost_per_hour: float | None = Field(None, description="Price of an hour of the agent's work.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/tasks/{taskId}/timeEntry/{timeEntryId}",
        path_values={"taskId": args.task_id, "timeEntryId": args.time_entry_id},
        body={
            "hoursSpent": args.hours_spent,
            "minutesSpent": args.minutes_spent,
            "executedTime": args.executed_time,
            "description": args.description,
            "ownerId": await client.lookup.agent(args.owner_id),
            "isBillable": args.is_billable,
            "agentCostPerHour": args.agent_cost_per_hour,
        },
    )
