"""Empty the recycle bin.

POST /api/v1/recycleBin/deleteAll (deleteAllEntities in Recyclebin.json).
Scopes: Desk.settings.UPDATE.
"""

from zoho_desk_mcp.client import Desk
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Answer


class Input(ToolInput):
    """The arguments."""


async def call(desk: Desk, args: Input) -> Answer:
    """Call the operation once."""
    return await desk.request(
        "POST",
        "/api/v1/recycleBin/deleteAll",
    )
