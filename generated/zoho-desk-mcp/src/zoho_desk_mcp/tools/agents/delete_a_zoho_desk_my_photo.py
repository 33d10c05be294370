"""Remove my photo.

Removes the profile picture of the signed-in agent for good. To change it for another one use
update_a_zoho_desk_my_photo instead.

Method: delete (writes, deletes, destructive, idempotent).
Tags: agents.
Operation: deleteMyPhoto in Agent.json.
Scopes: Desk.settings.UPDATE, Desk.basic.UPDATE.
"""

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    pass


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/deleteMyPhoto")
