"""Count agents by kind.

Returns in one call how many agents there are in all and how many are active, deactivated,
unconfirmed, light, imported, closed or deleted. Good for a look at seats and licenses.

Method: get (reads).
Tags: agents.
Operation: getAllAgentsCount in Agent.json.
Scopes: Desk.settings.READ, Desk.basic.READ.
Response: agent.AllAgentsCountResponse.
"""

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    pass


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/agents/allCounts")
