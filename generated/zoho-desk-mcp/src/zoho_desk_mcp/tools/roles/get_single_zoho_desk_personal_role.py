"""Get the personal role.

Gets the one built-in role whose agents see only their own and unassigned tickets. Use it to learn
its ID before giving it to an agent who should not see the work of others.

Method: get (reads).
Tags: roles.
Operation: getPersonalRole in Role.json.
Scopes: Desk.basic.READ, Desk.permissions.READ, Desk.settings.READ.
Response: role.RoleResponse2.
"""

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    pass


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/personalRole")
