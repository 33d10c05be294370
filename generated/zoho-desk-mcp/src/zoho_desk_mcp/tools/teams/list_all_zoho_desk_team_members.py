"""List the members of a team.

GET /api/v1/teams/{teamId}/members (getTeamMembersDetails in Team.json).
Scopes: Desk.agents.READ, Desk.basic.READ, Desk.settings.READ, Desk.teams.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="members", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    team_id: Annotated[NameOrId, Field(alias="teamId", description="ID or name from list_all_zoho_desk_teams.")]
    include: Annotated[
        ListOf[Literal["profile", "role"]] | None,
        Field(max_length=2, description="Adds the full profile or role of each member to the answer."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/teams/{teamId}/members",
        pages=PAGES,
        path_values={"teamId": await client.lookup.team(args.team_id)},
        query={"include": args.include},
    )
