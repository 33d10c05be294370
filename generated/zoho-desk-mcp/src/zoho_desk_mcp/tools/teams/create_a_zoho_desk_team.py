"""Create a team.

POST /api/v1/teams (createTeam in Team.json).
Scopes: Desk.basic.CREATE, Desk.settings.CREATE, Desk.teams.CREATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    name: Annotated[
        str,
        Field(
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=50,
            description="Name of the team, at most 50 characters.",
        ),
    ]
    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ]
    description: Annotated[
        str | None,
        Field(
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            max_length=30000,
            description="What the team is for.",
        ),
    ] = None
    agents: Annotated[
        ListOf[Id] | None,
        Field(description="IDs of the agents to put in, from list_all_zoho_desk_department_agents."),
    ] = None
    roles: Annotated[ListOf[Id] | None, Field(description="IDs from list_all_zoho_desk_roles.")] = None
    roles_with_subordinates: Annotated[
        ListOf[Id] | None,
        Field(
            alias="rolesWithSubordinates",
            min_length=0,
            max_length=20,
            description="At most 20 IDs from list_all_zoho_desk_roles.",
        ),
    ] = None
    sub_teams: Annotated[
        ListOf[Id] | None,
        Field(alias="subTeams", description="IDs of teams to put in, from list_all_zoho_desk_department_teams."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/teams",
        body={
            "name": args.name,
            "departmentId": await client.lookup.department(args.department_id),
            "description": args.description,
            "agents": args.agents,
            "roles": args.roles,
            "rolesWithSubordinates": args.roles_with_subordinates,
            "subTeams": args.sub_teams,
        },
    )
