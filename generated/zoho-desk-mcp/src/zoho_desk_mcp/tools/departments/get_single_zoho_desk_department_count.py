"""Count departments.

Returns how many departments the organization has, as one number. Cheaper than listing them when
only the number matters.

Method: get (reads).
Tags: departments.
Operation: getDepartmentsCount in Department.json.
Scopes: Desk.basic.READ, Desk.departments.READ, Desk.settings.READ.
Response: department.DeptCountResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    is_enabled: bool | None = Field(None, description="true counts enabled departments only, false disabled ones only.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/departments/count", query={"isEnabled": args.is_enabled})
