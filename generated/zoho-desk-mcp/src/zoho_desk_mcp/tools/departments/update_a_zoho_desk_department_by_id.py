"""Update a department.

PATCH /api/v1/departments/{departmentId} (updateDepartment in Department.json).
Scopes: Desk.basic.UPDATE, Desk.departments.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ]
    name: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s\|&]+)$",
            max_length=150,
            description="New name as agents see it, at most 150 characters.",
        ),
    ] = None
    name_in_customer_portal: Annotated[
        str | None,
        Field(
            alias="nameInCustomerPortal",
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s\|&]+)$",
            max_length=150,
            description="New name that customers see in the help center, at most 150 characters.",
        ),
    ] = None
    description: Annotated[
        str | None,
        Field(max_length=500, description="New description, at most 500 characters."),
    ] = None
    is_visible_in_customer_portal: Annotated[
        bool | None,
        Field(
            alias="isVisibleInCustomerPortal",
            description="Whether customers can choose this department in the help center.",
        ),
    ] = None
    is_assign_to_team_enabled: Annotated[
        bool | None,
        Field(alias="isAssignToTeamEnabled", description="Whether tickets here may be assigned to teams."),
    ] = None
    associated_agent_ids: Annotated[
        ListOf[Id] | None,
        Field(
            alias="associatedAgentIds",
            min_length=1,
            max_length=100,
            description="IDs of all agents of the department, 1 to 100, from list_all_zoho_desk_agents.",
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/departments/{departmentId}",
        path_values={"departmentId": await client.lookup.department(args.department_id)},
        changes={
            "name": args.name,
            "nameInCustomerPortal": args.name_in_customer_portal,
            "description": args.description,
            "isVisibleInCustomerPortal": args.is_visible_in_customer_portal,
            "isAssignToTeamEnabled": args.is_assign_to_team_enabled,
            "associatedAgentIds": args.associated_agent_ids,
        },
    )
