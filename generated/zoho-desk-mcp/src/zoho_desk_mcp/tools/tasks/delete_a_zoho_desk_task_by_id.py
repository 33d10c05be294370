"""Move tasks to the trash.

Moves tasks to the recycle bin, where they can be restored for 60 days; then they are lost. To
finish a task, set its status with update_a_zoho_desk_task_by_id.

Method: delete (writes, deletes, destructive, idempotent).
Tags: tasks.
Operation: deleteTask in Task.json.
Scopes: Desk.activities.tasks.DELETE, Desk.tasks.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    entity_ids: ListOf[Id] = Field(description="IDs from list_all_zoho_desk_tasks.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/tasks/moveToTrash", body={"entityIds": args.entity_ids})
