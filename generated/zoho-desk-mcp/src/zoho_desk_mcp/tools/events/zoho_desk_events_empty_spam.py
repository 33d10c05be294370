"""Delete all spam events of a department.

Removes all appointments of a department that are marked as spam; it runs on after the response, and
nothing restores them. To pick some use zoho_desk_events_delete_spam.

Method: empty_spam (writes, deletes, destructive).
Tags: events.
Operation: deleteAllSpamEvents in Event.json.
Scopes: Desk.activities.events.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST", "/api/v1/events/emptySpam", body={"departmentId": await client.lookup.department(args.department_id)}
    )
