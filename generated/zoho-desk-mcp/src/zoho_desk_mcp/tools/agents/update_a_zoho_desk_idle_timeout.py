"""Set the idle timeout of agents.

POST /api/v1/agentAvailabilityConfig (updateAgentAvailabilityConfig in AgentPresence.json).
Scopes: Desk.basic.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    treat_idle_agents_as_offline: Annotated[
        bool | None,
        Field(alias="treatIdleAgentsAsOffline", description="Whether idle agents count as offline."),
    ] = None
    agent_idle_time: Annotated[
        int | None,
        Field(
            alias="agentIdleTime",
            ge=1,
            le=360,
            description="Minutes without activity after which an agent is idle, 1 to 360.",
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/agentAvailabilityConfig",
        changes={"treatIdleAgentsAsOffline": args.treat_idle_agents_as_offline, "agentIdleTime": args.agent_idle_time},
    )
