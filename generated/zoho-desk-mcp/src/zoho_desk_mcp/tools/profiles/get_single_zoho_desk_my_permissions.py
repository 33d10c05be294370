"""Get my permissions.

Shows what the signed-in agent may do, grouped by module. Use it to explain why an action was
refused, or to check before trying one.

Method: get (reads).
Tags: profiles.
Operation: getMyProfilePermissions in Profile.json.
Scopes: Desk.basic.READ, Desk.permissions.READ, Desk.settings.READ.
Response: profile.GetMyProfilePermissionsResponse.
"""

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    pass


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/myProfilePermissions")
