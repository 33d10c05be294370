"""List my modules.

Lists the modules that the profile of the signed-in user gives access to, with labels; apiKey is the
module's key. Use it to tell missing permission from a missing module.

Method: list (reads).
Tags: modules.
Operation: getMyModules in Module.json.
Scopes: Desk.basic.READ.
Response: module.ModulesResponse.
"""

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    pass


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/myAccessibleModules", pages=Pages(records="modules", has_position=False, has_limit=False)
    )
