"""List the members of a team.

Lists the agents of one team with ID, name, mail (emailId), role and profile IDs. Use it to see who
is behind a team or to choose one of them as assignee; get_single_zoho_desk_team_by_id gives IDs
only.

Method: list (reads).
Tags: teams, agents.
Operation: getTeamMembersDetails in Team.json.
Scopes: Desk.agents.READ, Desk.basic.READ, Desk.settings.READ, Desk.teams.READ.
Response: team.TeamMembersListResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    team_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_teams.")
    include: ListOf[Literal["profile", "role"]] | None = Field(
        None, max_length=2, description="Adds the full profile or role of each member to the response."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/teams/{teamId}/members",
        pages=Pages(records="members", has_position=False, has_limit=False),
        path_values={"teamId": await client.lookup.team(args.team_id)},
        query={"include": args.include},
    )
