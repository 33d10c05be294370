"""Delete all spam tasks of a department.

Deletes every spam task of a department in the background; take it as final. To choose the tasks use
zoho_desk_tasks_delete_spam; for calls and events too, zoho_desk_activities_empty_spam.

Method: empty_spam (writes, deletes, destructive).
Tags: tasks.
Operation: deleteAllSpamTasks in Task.json.
Scopes: Desk.activities.tasks.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST", "/api/v1/tasks/emptySpam", body={"departmentId": await client.lookup.department(args.department_id)}
    )
