"""Get a department.

Gets one department by its ID: name, name in the customer portal, description, whether it is
enabled, the default or visible to customers, and the IDs of its agents.

Method: get (reads).
Tags: departments.
Operation: getDepartment in Department.json.
Scopes: Desk.basic.READ, Desk.departments.READ, Desk.settings.READ.
Response: department.GetDepartmentResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/departments/{departmentId}",
        path_values={"departmentId": await client.lookup.department(args.department_id)},
    )
