"""Enable a department.

POST /api/v1/departments/{departmentId}/enable (enableDepartment in Department.json).
Scopes: Desk.basic.UPDATE, Desk.departments.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Desk
from zoho_desk_mcp.server.arguments.types import NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Answer


class Input(ToolInput):
    """The arguments."""

    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ]


async def call(desk: Desk, args: Input) -> Answer:
    """Call the operation once."""
    return await desk.request(
        "POST",
        "/api/v1/departments/{departmentId}/enable",
        path_values={"departmentId": await desk.lookup.department(args.department_id)},
    )
