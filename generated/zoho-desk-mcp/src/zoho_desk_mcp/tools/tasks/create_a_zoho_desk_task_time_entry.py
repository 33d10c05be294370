"""Log time on a task.

Logs work done on a task; hours and minutes are added together. For work on the ticket itself use
create_a_zoho_desk_ticket_time_entry.

Method: create (writes).
Tags: tasks, time_entries.
Operation: createTaskTimeEntry in TaskTimeEntry.json.
Scopes: Desk.activities.tasks.CREATE, Desk.tasks.CREATE.
Response: task_time_entry.GetTimeEntryJson2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, Time, ToolInput, now
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    task_id: Id = Field(description="ID from list_all_zoho_desk_tasks.")
    hours_spent: int | None = Field(None, description="Whole hours of work; this or minutesSpent is needed.")
    minutes_spent: int | None = Field(None, description="Minutes on top of the hours.")
    executed_time: Time = Field(default_factory=now, description="When the work was done, ISO 8601; now if left out.")
    description: str | None = Field(None, max_length=65535, description="Note on what was done.")
    owner_id: NameOrId | None = Field(
        None, description="Agent who did the work; ID or name from list_all_zoho_desk_agents."
    )
    is_billable: bool | None = Field(None, description="true when the customer is to be charged.")
    agent_cost_per_hour: float | None = Field(None, description="Price of an hour of the agent's work.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tasks/{taskId}/timeEntry",
        path_values={"taskId": args.task_id},
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
