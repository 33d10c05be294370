"""Empty the recycle bin.

POST /api/v1/recycleBin/deleteAll (deleteAllEntities in Recyclebin.json).
Scopes: Desk.settings.UPDATE.
"""

from zoho_desk_mcp.desk.answer import Answer
from zoho_desk_mcp.desk.client import Desk
from zoho_desk_mcp.inputs import ToolInput


class Input(ToolInput):
    """The arguments."""


async def call(desk: Desk, args: Input) -> Answer:
    """Call the operation once."""
    return await desk.request(
        "POST",
        "/api/v1/recycleBin/deleteAll",
    )
