"""List the agents of a role.

GET /api/v1/roles/{roleId}/agents (getAgentsByRole in Role.json).
Scopes: Desk.agents.READ, Desk.basic.READ, Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="associatedAgents", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    role_id: Annotated[Id, Field(alias="roleId", description="ID from list_all_zoho_desk_roles.")]


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/roles/{roleId}/agents",
        pages=PAGES,
        path_values={"roleId": args.role_id},
    )
