"""List teams that can become sub-teams.

GET /api/v1/teams/{teamId}/associables (getSubTeamsIds in Team.json).
Scopes: Desk.basic.READ, Desk.settings.READ, Desk.teams.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Desk
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Answer

PAGES = Pages(first=None, limit=50, maximum=None, records="teams", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    team_id: Annotated[NameOrId, Field(alias="teamId", description="ID or name, from list_all_zoho_desk_teams.")]


async def call(desk: Desk, args: Input) -> Answer:
    """Get one page of the list."""
    return await desk.list(
        "/api/v1/teams/{teamId}/associables",
        pages=PAGES,
        path_values={"teamId": await desk.lookup.team(args.team_id)},
    )
