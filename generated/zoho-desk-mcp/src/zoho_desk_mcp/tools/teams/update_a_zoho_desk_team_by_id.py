"""Update a team.

Changes the name, description or membership of a team; what is left out stays. Give a membership
list in full: read it with get_single_zoho_desk_team_by_id, change it, and send all of it. The
department stays as it is.

Method: update (writes, destructive, idempotent).
Tags: teams.
Operation: updateTeam in Team.json.
Scopes: Desk.basic.UPDATE, Desk.settings.UPDATE, Desk.teams.UPDATE.
Response: team.TeamResponse2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import FreeText, PlainText
from zoho_desk_mcp.server.arguments.types import Id, ListOf, MayBeEmpty, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    team_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_teams.")
    name: PlainText | None = Field(None, max_length=50, description="New name, at most 50 characters.")
    description: FreeText | None = Field(None, max_length=30000, description="New description of what the team is for.")
    agents: MayBeEmpty[ListOf[NameOrId]] | None = Field(
        None, description="IDs or names of single agents, from list_all_zoho_desk_department_agents."
    )
    roles: MayBeEmpty[ListOf[Id]] | None = Field(None, description="IDs from list_all_zoho_desk_roles.")
    roles_with_subordinates: MayBeEmpty[ListOf[Id]] | None = Field(
        None, max_length=20, description="At most 20 IDs from list_all_zoho_desk_roles."
    )
    sub_teams: MayBeEmpty[ListOf[NameOrId]] | None = Field(
        None, description="IDs or names from list_all_zoho_desk_team_associable_teams."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/teams/{teamId}",
        path_values={"teamId": await client.lookup.team(args.team_id)},
        body={
            "name": args.name,
            "description": args.description,
            "agents": await client.lookup.agent(args.agents),
            "roles": args.roles,
            "rolesWithSubordinates": args.roles_with_subordinates,
            "subTeams": await client.lookup.team(args.sub_teams),
        },
    )
