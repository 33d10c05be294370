"""Change a task.

Changes the given fields of one task: finish it by its status, reassign it, move the due time or
correct the text. One value for many tasks goes with zoho_desk_tasks_update_many.

Method: update (writes, destructive, idempotent).
Tags: tasks.
Operation: updateTask in Task.json.
Scopes: Desk.activities.tasks.UPDATE, Desk.tasks.UPDATE.
Response: task.TaskResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import ChoiceName
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, Time, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    task_id: Id = Field(description="ID from list_all_zoho_desk_tasks.")
    subject: str | None = Field(None, max_length=300, description="What is to be done.")
    description: str | None = Field(None, max_length=65535, description="New details; they replace the old ones.")
    status: ChoiceName | None = Field(None, description="Name of the new status, such as Completed.")
    priority: ChoiceName | None = Field(None, description="Priority name, such as High.")
    due_date: Time | None = Field(None, description="New due time, ISO 8601, like 2026-01-31T09:30:00Z.")
    owner_id: NameOrId | None = Field(None, description="New owner; ID or name from list_all_zoho_desk_agents.")
    team_id: NameOrId | None = Field(None, description="ID or name of the new team, from list_all_zoho_desk_teams.")
    clear: ListOf[Literal["dueDate", "ownerId", "teamId"]] | None = Field(None, description="Fields to empty.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/tasks/{taskId}",
        path_values={"taskId": args.task_id},
        body={
            "subject": args.subject,
            "description": args.description,
            "status": await client.lookup.task_status(args.status),
            "priority": await client.lookup.task_priority(args.priority),
            "dueDate": args.due_date,
            "ownerId": await client.lookup.agent(args.owner_id),
            "teamId": await client.lookup.team(args.team_id),
        },
        clear=args.clear or (),
    )
