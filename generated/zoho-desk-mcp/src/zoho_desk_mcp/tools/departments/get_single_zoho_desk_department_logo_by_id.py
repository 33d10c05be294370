"""Get the logo of a department.

GET /api/v1/departments/{departmentId}/logo (getDepartmentLogo in Department.json).
Scopes: Desk.basic.READ, Desk.departments.READ, Desk.settings.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ]
    file_size: Annotated[
        Literal["ACTUAL", "THUMBNAIL"] | None,
        Field(alias="fileSize", description="ACTUAL for the full image, THUMBNAIL for a small one."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/departments/{departmentId}/logo",
        path_values={"departmentId": await client.lookup.department(args.department_id)},
        query={"fileSize": args.file_size},
        download=True,
    )
