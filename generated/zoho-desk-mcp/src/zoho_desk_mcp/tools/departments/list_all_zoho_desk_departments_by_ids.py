"""List departments by their IDs.

Gets up to 50 known departments in one call, for instance to put names to the departmentId values
found on tickets. Without IDs at hand use list_all_zoho_desk_departments.

Method: list (reads).
Tags: departments.
Operation: getDepartmentsByIds in Department.json.
Scopes: Desk.basic.READ, Desk.departments.READ, Desk.settings.READ.
Response: department.DepartmentListViewArray.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    department_ids: ListOf[NameOrId] = Field(
        max_length=50, description="At most 50 IDs or names, from list_all_zoho_desk_departments or from other records."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/departmentsByIds",
        pages=Pages(has_position=False, has_limit=False),
        query={"departmentIds": await client.lookup.department(args.department_ids)},
    )
