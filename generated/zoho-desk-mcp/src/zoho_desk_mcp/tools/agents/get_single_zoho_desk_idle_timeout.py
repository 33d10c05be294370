"""Get the idle timeout of agents.

Shows whether agents who touch nothing for a while count as offline, and after how long. It is one
setting for the whole organization.

Method: get (reads).
Tags: agents.
Operation: getAgentAvailabilityConfig in AgentPresence.json.
Scopes: Desk.basic.READ, Desk.settings.READ.
Response: agent_presence.GetAgentAvailabilityConfig.
"""

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    pass


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/agentAvailabilityConfig")
