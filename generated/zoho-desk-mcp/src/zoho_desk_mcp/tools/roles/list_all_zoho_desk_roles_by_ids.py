"""List roles by their IDs.

GET /api/v1/rolesByIds (getRolesByIds in Role.json).
Scopes: Desk.basic.READ, Desk.permissions.READ, Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.desk.answer import Answer
from zoho_desk_mcp.desk.client import Desk
from zoho_desk_mcp.desk.pages import Pages
from zoho_desk_mcp.inputs import Id, ListOf, ReadInput

PAGES = Pages(first=None, limit=50, maximum=None, records="data", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    role_ids: Annotated[
        ListOf[Id],
        Field(alias="roleIds", description="IDs of the roles, as found in roleId or from list_all_zoho_desk_roles."),
    ]


async def call(desk: Desk, args: Input) -> Answer:
    """Get one page of the list."""
    return await desk.list(
        "/api/v1/rolesByIds",
        pages=PAGES,
        query={"roleIds": args.role_ids},
    )
