"""Create a department.

POST /api/v1/departments (addDepartment in Department.json).
Scopes: Desk.basic.CREATE, Desk.departments.CREATE, Desk.settings.CREATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    name: Annotated[
        str,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s\|&]+)$",
            max_length=150,
            description="Name of the department as agents see it, at most 150 characters. Always give it.",
        ),
    ]
    name_in_customer_portal: Annotated[
        str | None,
        Field(
            alias="nameInCustomerPortal",
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s\|&]+)$",
            max_length=150,
            description="Name that customers see in the help center, at most 150 characters.",
        ),
    ] = None
    description: Annotated[
        str | None,
        Field(max_length=500, description="What the department is for, at most 500 characters."),
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
            description="IDs of the agents who will work in it, from list_all_zoho_desk_agents.",
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/departments",
        body={
            "name": args.name,
            "nameInCustomerPortal": args.name_in_customer_portal,
            "description": args.description,
            "isVisibleInCustomerPortal": args.is_visible_in_customer_portal,
            "isAssignToTeamEnabled": args.is_assign_to_team_enabled,
            "associatedAgentIds": args.associated_agent_ids,
        },
    )
