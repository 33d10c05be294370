"""Activate agents.

POST /api/v1/agents/activate (activateAgents in Agent.json).
Scopes: Desk.agents.UPDATE, Desk.basic.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    agent_ids: Annotated[
        ListOf[NameOrId],
        Field(alias="agentIds", description="IDs or names of the deactivated agents, from list_all_zoho_desk_agents."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/agents/activate",
        body={"agentIds": await client.lookup.agent(args.agent_ids)},
    )
