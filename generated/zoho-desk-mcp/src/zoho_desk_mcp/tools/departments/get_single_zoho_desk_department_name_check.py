"""Check whether a department name is taken.

Tells whether a department of this name exists already (isDepartmentNameExist). Ask before creating
or renaming a department. To find the department itself, search in list_all_zoho_desk_departments.

Method: get (reads).
Tags: departments.
Operation: checkDepartmentNameExist in Department.json.
Scopes: Desk.basic.READ, Desk.departments.READ, Desk.settings.READ.
Response: department.CheckNameResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import PlainText
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    department_name: PlainText = Field(max_length=150, description="The name to check, at most 150 characters.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET", "/api/v1/departments/checkExists", query={"departmentName": args.department_name}
    )
