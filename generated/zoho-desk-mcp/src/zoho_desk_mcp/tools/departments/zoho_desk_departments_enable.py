"""Enable a department.

Switches a disabled department on again so that it can take tickets. Find disabled ones with
list_all_zoho_desk_departments and isEnabled false.

Method: enable (writes).
Tags: departments.
Operation: enableDepartment in Department.json.
Scopes: Desk.basic.UPDATE, Desk.departments.UPDATE, Desk.settings.UPDATE.
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
        "/api/v1/departments/{departmentId}/enable",
        path_values={"departmentId": await client.lookup.department(args.department_id)},
    )
