"""Disable a department.

POST /api/v1/departments/{departmentId}/disable (disableDepartment in Department.json).
Scopes: Desk.basic.UPDATE, Desk.departments.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ]
    email_new_department: Annotated[
        Id | None,
        Field(
            alias="emailNewDepartment",
            description="ID of the department that gets its mail, from list_all_zoho_desk_departments.",
        ),
    ] = None
    agent_new_department: Annotated[
        Id | None,
        Field(
            alias="agentNewDepartment",
            description="ID of the department its agents move to, from list_all_zoho_desk_departments.",
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/departments/{departmentId}/disable",
        path_values={"departmentId": await client.lookup.department(args.department_id)},
        body={"emailNewDepartment": args.email_new_department, "agentNewDepartment": args.agent_new_department},
    )
