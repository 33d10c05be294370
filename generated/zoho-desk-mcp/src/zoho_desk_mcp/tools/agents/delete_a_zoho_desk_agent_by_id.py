"""Delete an agent.

DELETE /api/v1/agents/{agentId} (deleteAgent in Agent.json).
Scopes: Desk.agents.DELETE, Desk.basic.DELETE, Desk.settings.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Desk
from zoho_desk_mcp.server.arguments.types import NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Answer


class Input(ToolInput):
    """The arguments."""

    agent_id: Annotated[
        NameOrId,
        Field(alias="agentId", description="ID or name of the confirmed agent, from list_all_zoho_desk_agents."),
    ]


async def call(desk: Desk, args: Input) -> Answer:
    """Call the operation once."""
    return await desk.request(
        "DELETE",
        "/api/v1/agents/{agentId}",
        path_values={"agentId": await desk.lookup.agent(args.agent_id)},
    )
