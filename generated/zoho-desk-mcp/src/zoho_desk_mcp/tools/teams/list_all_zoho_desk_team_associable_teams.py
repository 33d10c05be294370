"""List teams that can become sub-teams.

GET /api/v1/teams/{teamId}/associables (getSubTeamsIds in Team.json).
Scopes: Desk.basic.READ, Desk.settings.READ, Desk.teams.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="teams", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    team_id: Annotated[NameOrId, Field(alias="teamId", description="ID or name, from list_all_zoho_desk_teams.")]


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/teams/{teamId}/associables",
        pages=PAGES,
        path_values={"teamId": await client.lookup.team(args.team_id)},
    )
