"""List the teams of a role.

Lists the teams that a role was added to, and so those its agents take part in. Look here before a
role is changed or deleted.

Method: list (reads).
Tags: teams.
Operation: getAssociatedTeamsForRole in Team.json.
Scopes: Desk.basic.READ, Desk.settings.READ, Desk.teams.READ.
Response: team.TeamListResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    role_id: Id = Field(description="ID from list_all_zoho_desk_roles.")
    limit: int | None = Field(None, ge=1, le=200, description="At most 200.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/roles/{roleId}/teams",
        pages=Pages(first=0, maximum=200, records="teams"),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"roleId": args.role_id},
    )
