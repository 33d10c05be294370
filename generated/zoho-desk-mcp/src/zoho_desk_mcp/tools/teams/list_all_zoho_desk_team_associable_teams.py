"""List teams that can become sub-teams.

Returns the IDs of the teams that may be put into one team as sub-teams, without names. Use it
before setting subTeams in update_a_zoho_desk_team_by_id.

Method: list (reads).
Tags: teams.
Operation: getSubTeamsIds in Team.json.
Scopes: Desk.basic.READ, Desk.settings.READ, Desk.teams.READ.
Response: team.AssociableTeamListResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    team_id: NameOrId = Field(description="ID or name, from list_all_zoho_desk_teams.")


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/teams/{teamId}/associables",
        pages=Pages(records="teams", has_position=False, has_limit=False),
        path_values={"teamId": await client.lookup.team(args.team_id)},
    )
