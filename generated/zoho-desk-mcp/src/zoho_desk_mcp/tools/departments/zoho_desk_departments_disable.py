"""Disable a department.

Switches a department off for everybody. The same call can hand its mail and its agents over to
other departments, so choose those first. zoho_desk_departments_enable turns the department on
again.

Method: disable (writes, destructive).
Tags: departments.
Operation: disableDepartment in Department.json.
Scopes: Desk.basic.UPDATE, Desk.departments.UPDATE, Desk.settings.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    email_new_department: NameOrId | None = Field(
        None, description="ID or name of the department that gets its mail, from list_all_zoho_desk_departments."
    )
    agent_new_department: NameOrId | None = Field(
        None, description="ID or name of the department its agents move to, from list_all_zoho_desk_departments."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/departments/{departmentId}/disable",
        path_values={"departmentId": await client.lookup.department(args.department_id)},
        body={
            "emailNewDepartment": await client.lookup.department(args.email_new_department),
            "agentNewDepartment": await client.lookup.department(args.agent_new_department),
        },
    )
