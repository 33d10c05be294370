"""Delete all spam activities of a department.

Deletes every task, call and event of a department that is marked as spam, in the background; take
it as final. For one kind only use its own tool, like zoho_desk_tasks_empty_spam. Needs the delete
scopes of all three.

Method: empty_spam (writes, deletes, destructive).
Tags: activities.
Operation: deleteSpamActivities in Activity.json.
Scopes: Desk.activities.calls.DELETE, Desk.activities.tasks.DELETE, Desk.activities.events.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/activities/emptySpam",
        body={"departmentId": await client.lookup.department(args.department_id)},
    )
