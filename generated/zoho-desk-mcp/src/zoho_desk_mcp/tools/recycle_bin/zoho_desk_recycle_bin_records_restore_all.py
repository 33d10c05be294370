"""Restore everything in the recycle bin.

POST /api/v1/recycleBin/restoreAll (restoreAllEntities in Recyclebin.json).
Scopes: Desk.settings.UPDATE.
"""

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/recycleBin/restoreAll",
    )
