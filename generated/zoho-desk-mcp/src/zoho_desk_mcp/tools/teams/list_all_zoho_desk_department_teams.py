"""List the teams of a department.

Lists the teams of one department, and can search them by name. Use it to choose a team for a
ticket, since a team belongs to a single department.

Method: list (reads).
Tags: teams, departments.
Operation: getTeamsInDepartment in Team.json.
Scopes: Desk.basic.READ, Desk.departments.READ, Desk.settings.READ, Desk.teams.READ.
Response: team.TeamListResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    search_str: str | None = Field(None, description="Text that the team's name is searched for.")
    limit: int | None = Field(None, ge=1, le=200, description="At most 200.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/departments/{departmentId}/teams",
        pages=Pages(first=0, maximum=200, records="teams"),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"departmentId": await client.lookup.department(args.department_id)},
        query={"searchStr": args.search_str},
    )
