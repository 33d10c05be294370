"""Set the idle timeout of agents.

Changes, for all agents of the organization, whether and when an idle one is taken as offline, so
that automatic assignment passes over them. Returns nothing on success.

Method: update (writes, destructive, idempotent).
Tags: agents.
Operation: updateAgentAvailabilityConfig in AgentPresence.json.
Scopes: Desk.basic.UPDATE, Desk.settings.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    treat_idle_agents_as_offline: bool | None = Field(None, description="Whether idle agents count as offline.")
    agent_idle_time: int | None = Field(
        None, ge=1, le=360, description="Minutes without activity after which an agent is idle, 1 to 360."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "POST",
        "/api/v1/agentAvailabilityConfig",
        body={"treatIdleAgentsAsOffline": args.treat_idle_agents_as_offline, "agentIdleTime": args.agent_idle_time},
    )
