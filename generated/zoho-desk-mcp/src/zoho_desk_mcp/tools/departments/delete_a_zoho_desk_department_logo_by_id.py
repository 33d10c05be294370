"""Remove the logo of a department.

Removes the logo image of a department for good; the department itself is untouched. To put another
image in its place, use update_a_zoho_desk_department_logo_by_id instead.

Method: delete (writes, deletes, destructive, idempotent).
Tags: departments.
Operation: deleteDepartmentLogo in Department.json.
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
        "DELETE",
        "/api/v1/departments/{departmentId}/logo",
        path_values={"departmentId": await client.lookup.department(args.department_id)},
    )
