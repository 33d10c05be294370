"""Get the light agent profile.

Gets the built-in profile that all light agents share, to see what such colleagues can do without a
full license.

Method: get (reads).
Tags: profiles.
Operation: getLightAgentProfile in Profile.json.
Scopes: Desk.basic.READ, Desk.permissions.READ, Desk.settings.READ.
Response: profile.CommonProfileResponse2.
"""

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    pass


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/lightAgentProfile")
