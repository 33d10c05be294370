"""Create a team.

Forms a new team within one department out of agents, roles and other teams, and returns it. The
department cannot be changed later.

Method: create (writes).
Tags: teams.
Operation: createTeam in Team.json.
Scopes: Desk.basic.CREATE, Desk.settings.CREATE, Desk.teams.CREATE.
Response: team.TeamResponse2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import FreeText, PlainText
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    name: PlainText = Field(max_length=50, description="Name of the team, at most 50 characters.")
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    description: FreeText | None = Field(None, max_length=30000, description="What the team is for.")
    agents: ListOf[NameOrId] | None = Field(
        None, description="IDs or names of the agents to put in, from list_all_zoho_desk_department_agents."
    )
    roles: ListOf[Id] | None = Field(None, description="IDs from list_all_zoho_desk_roles.")
    roles_with_subordinates: ListOf[Id] | None = Field(
        None, max_length=20, description="At most 20 IDs from list_all_zoho_desk_roles."
    )
    sub_teams: ListOf[NameOrId] | None = Field(
        None, description="IDs or names of teams to put in, from list_all_zoho_desk_department_teams."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/teams",
        body={
            "name": args.name,
            "departmentId": await client.lookup.department(args.department_id),
            "description": args.description,
            "agents": await client.lookup.agent(args.agents),
            "roles": args.roles,
            "rolesWithSubordinates": args.roles_with_subordinates,
            "subTeams": await client.lookup.team(args.sub_teams),
        },
    )
