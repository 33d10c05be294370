"""Empty the recycle bin.

Destroys everything in the recycle bin of the whole organization, in the background. This cannot be
undone. Show the user list_all_zoho_desk_recycle_bin_records and get a clear yes before you call it.

Method: delete_all (writes, deletes, destructive).
Tags: recycle_bin.
Operation: deleteAllEntities in Recyclebin.json.
Scopes: Desk.settings.UPDATE.
"""

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    pass


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/recycleBin/deleteAll")
