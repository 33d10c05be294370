"""List roles by their IDs.

GET /api/v1/rolesByIds (getRolesByIds in Role.json).
Scopes: Desk.basic.READ, Desk.permissions.READ, Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="data", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    role_ids: Annotated[
        ListOf[Id],
        Field(alias="roleIds", description="IDs of the roles, as found in roleId or from list_all_zoho_desk_roles."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/rolesByIds",
        pages=PAGES,
        query={"roleIds": args.role_ids},
    )
