"""Get a department.

Shows one part of the help desk.

Method: get (reads).
Tags: tickets.
Operation: getDepartment in Ticket.json.
Response: ticket.GetDepartmentResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    department_id: NameOrId = Field(description="ID or name of the part.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/departments/{departmentId}",
        path_values={"departmentId": await client.lookup.department(args.department_id)},
    )
