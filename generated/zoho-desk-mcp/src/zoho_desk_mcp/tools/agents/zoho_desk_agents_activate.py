"""Activate agents.

POST /api/v1/agents/activate (activateAgents in Agent.json).
Scopes: Desk.agents.UPDATE, Desk.basic.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Desk
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Answer


class Input(ToolInput):
    """The arguments."""

    agent_ids: Annotated[
        ListOf[NameOrId],
        Field(alias="agentIds", description="IDs or names of the deactivated agents, from list_all_zoho_desk_agents."),
    ]


async def call(desk: Desk, args: Input) -> Answer:
    """Call the operation once."""
    return await desk.request(
        "POST",
        "/api/v1/agents/activate",
        body={"agentIds": await desk.lookup.agent(args.agent_ids)},
    )
