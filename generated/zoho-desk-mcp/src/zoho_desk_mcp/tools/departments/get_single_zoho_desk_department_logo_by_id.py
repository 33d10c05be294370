"""Get the logo of a department.

Downloads the image that a department uses as its logo. Look at hasLogo in
get_single_zoho_desk_department_by_id first to see whether there is one.

Method: get (reads).
Tags: departments.
Operation: getDepartmentLogo in Department.json.
Scopes: Desk.basic.READ, Desk.departments.READ, Desk.settings.READ.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    file_size: Literal["ACTUAL", "THUMBNAIL"] | None = Field(
        None, description="ACTUAL for the full image, THUMBNAIL for a small one."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/departments/{departmentId}/logo",
        path_values={"departmentId": await client.lookup.department(args.department_id)},
        query={"fileSize": args.file_size},
        download=True,
    )
