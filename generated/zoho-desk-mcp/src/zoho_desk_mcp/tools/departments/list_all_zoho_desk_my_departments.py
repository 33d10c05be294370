"""List my departments.

Lists only the departments that the signed-in agent belongs to. Use it to find out where this
connection can work; list_all_zoho_desk_departments shows those of the whole organization.

Method: list (reads).
Tags: departments.
Operation: getMyDepartments in Department.json.
Scopes: Desk.settings.READ, Desk.basic.READ.
Response: department.DepartmentListViewArray.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    is_enabled: bool | None = Field(
        None, description="true for enabled departments only, false for disabled ones only."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/myDepartments", pages=Pages(has_position=False, has_limit=False), query={"isEnabled": args.is_enabled}
    )
