"""Delete all spam calls of a department.

Clears out a department's spam calls, all at once and in the background. Expect no way back; to pick
single ones use zoho_desk_calls_delete_spam.

Method: empty_spam (writes, deletes, destructive).
Tags: calls.
Operation: deleteAllSpamCalls in Call.json.
Scopes: Desk.activities.calls.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST", "/api/v1/calls/emptySpam", body={"departmentId": await client.lookup.department(args.department_id)}
    )
