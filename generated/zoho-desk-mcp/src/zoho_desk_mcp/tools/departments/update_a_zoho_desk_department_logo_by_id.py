"""Set the logo of a department.

POST /api/v1/departments/{departmentId}/logo (updateDepartmentLogo in Department.json).
Scopes: Desk.basic.UPDATE, Desk.departments.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Base64, NameOrId, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ]
    content: Annotated[Base64, Field(description="The image file, encoded as base64.")]
    name: Annotated[str, Field(description="File name with its ending, like logo.png.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/departments/{departmentId}/logo",
        path_values={"departmentId": await client.lookup.department(args.department_id)},
        files={"departmentLogo": (args.name, args.content)},
    )
