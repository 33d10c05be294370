"""List the teams of a role.

GET /api/v1/roles/{roleId}/teams (getAssociatedTeamsForRole in Team.json).
Scopes: Desk.basic.READ, Desk.settings.READ, Desk.teams.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=50, maximum=200, records="teams")


class Input(ReadInput):
    """The arguments."""

    role_id: Annotated[Id, Field(alias="roleId", description="ID from list_all_zoho_desk_roles.")]
    limit: Annotated[int | None, Field(ge=1, le=200, description="Page size: 50, at most 200.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/roles/{roleId}/teams",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"roleId": args.role_id},
    )
