"""Restore everything in the recycle bin.

Brings back every record in the recycle bin, also what was deleted on purpose. It runs in the
background and returns nothing. For single records use zoho_desk_recycle_bin_records_restore.

Method: restore_all (writes).
Tags: recycle_bin.
Operation: restoreAllEntities in Recyclebin.json.
Scopes: Desk.settings.UPDATE.
"""

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    pass


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/recycleBin/restoreAll")
