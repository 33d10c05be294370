"""Update a team.

PATCH /api/v1/teams/{teamId} (updateTeam in Team.json).
Scopes: Desk.basic.UPDATE, Desk.settings.UPDATE, Desk.teams.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    team_id: Annotated[NameOrId, Field(alias="teamId", description="ID or name from list_all_zoho_desk_teams.")]
    name: Annotated[
        str | None,
        Field(
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=50,
            description="New name, at most 50 characters.",
        ),
    ] = None
    description: Annotated[
        str | None,
        Field(
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            max_length=30000,
            description="New description of what the team is for.",
        ),
    ] = None
    agents: Annotated[
        ListOf[Id] | None,
        Field(description="IDs of single agents, from list_all_zoho_desk_department_agents."),
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
        Field(alias="subTeams", description="IDs from list_all_zoho_desk_team_associable_teams."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/teams/{teamId}",
        path_values={"teamId": await client.lookup.team(args.team_id)},
        changes={
            "name": args.name,
            "description": args.description,
            "agents": args.agents,
            "roles": args.roles,
            "rolesWithSubordinates": args.roles_with_subordinates,
            "subTeams": args.sub_teams,
        },
    )
