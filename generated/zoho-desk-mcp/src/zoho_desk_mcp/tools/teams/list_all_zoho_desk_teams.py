"""List teams.

Lists the teams of all departments that the signed-in agent belongs to, with the IDs of their
agents.

Method: list (reads).
Tags: teams.
Operation: getTeams in Team.json.
Scopes: Desk.basic.READ, Desk.settings.READ, Desk.teams.READ.
Response: team.TeamListResponse.
"""

from typing import Annotated, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    limit: int | None = Field(None, ge=1, le=200, description="At most 200.")
    next_cursor: NextCursor = None


class Output(TypedDict, total=False):
    id: str
    name: str
    departmentName: Annotated[str, At(name_of=("department", "departmentId"))]
    agents: list[str]


OUTPUT_LIST = "teams"


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/teams", pages=Pages(first=0, maximum=200, records="teams"), limit=args.limit, cursor=args.next_cursor
    )
