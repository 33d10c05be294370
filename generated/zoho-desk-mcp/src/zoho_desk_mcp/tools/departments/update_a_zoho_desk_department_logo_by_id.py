"""Set the logo of a department.

Uploads an image as the department's logo and replaces the one before. Takes one jpg, jpeg, png or
gif file of at most 2 MB. Returns nothing on success.

Method: update (writes, destructive, idempotent).
Tags: departments.
Operation: updateDepartmentLogo in Department.json.
Scopes: Desk.basic.UPDATE, Desk.departments.UPDATE, Desk.settings.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Base64, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    content: Base64 = Field(description="The image file, encoded as base64.")
    name: str = Field(description="File name with its ending, like logo.png.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/departments/{departmentId}/logo",
        path_values={"departmentId": await client.lookup.department(args.department_id)},
        files={"departmentLogo": (args.name, args.content)},
    )
