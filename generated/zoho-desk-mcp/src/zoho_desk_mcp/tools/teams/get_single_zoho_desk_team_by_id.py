"""Get a team.

GET /api/v1/teams/{teamId} (getTeam in Team.json).
Scopes: Desk.basic.READ, Desk.settings.READ, Desk.teams.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    team_id: Annotated[NameOrId, Field(alias="teamId", description="ID or name from list_all_zoho_desk_teams.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/teams/{teamId}",
        path_values={"teamId": await client.lookup.team(args.team_id)},
    )
