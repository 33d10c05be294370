"""Get a team.

Gets one team: name, description, department, and the IDs of its agents, roles and sub-teams.
derivedAgents are those who belong to it through a role or sub-team. Names of members come from
list_all_zoho_desk_team_members.

Method: get (reads).
Tags: teams.
Operation: getTeam in Team.json.
Scopes: Desk.basic.READ, Desk.settings.READ, Desk.teams.READ.
Response: team.TeamResponse2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    team_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_teams.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET", "/api/v1/teams/{teamId}", path_values={"teamId": await client.lookup.team(args.team_id)}
    )
