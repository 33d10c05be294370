"""Get my profile.

Gets the profile of the signed-in agent, with its name, type and permissions. When only the
permissions matter, use get_single_zoho_desk_my_permissions.

Method: get (reads).
Tags: profiles.
Operation: getMyProfile in Profile.json.
Scopes: Desk.basic.READ, Desk.permissions.READ, Desk.settings.READ.
Response: profile.CommonProfileResponse2.
"""

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    pass


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/myProfile")
