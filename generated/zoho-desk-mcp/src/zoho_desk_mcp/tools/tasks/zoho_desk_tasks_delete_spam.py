"""Delete chosen spam tasks.

Deletes the given tasks, which must be marked as spam; treat it as final. Other tasks go with
delete_a_zoho_desk_task_by_id. Returns a result for each.

Method: delete_spam (writes, deletes, destructive).
Tags: tasks.
Operation: deleteSpamTasks in Task.json.
Scopes: Desk.activities.tasks.DELETE.
Response: mass_action_response.MassActionListResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    task_ids: ListOf[Id] = Field(description="IDs from list_all_zoho_desk_ticket_tasks, only where isSpam is true.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/tasks/deleteSpam", body={"taskIds": args.task_ids})
