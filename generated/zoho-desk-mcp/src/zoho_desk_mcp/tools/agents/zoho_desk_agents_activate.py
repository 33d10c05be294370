"""Activate agents.

Lets deactivated agents sign in and work again, several at once. May use up licenses, and can be
refused when none is free. Find them with list_all_zoho_desk_agents and status DISABLED.

Method: activate (writes).
Tags: agents.
Operation: activateAgents in Agent.json.
Scopes: Desk.agents.UPDATE, Desk.basic.UPDATE, Desk.settings.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    agent_ids: ListOf[NameOrId] = Field(
        description="IDs or names of the deactivated agents, from list_all_zoho_desk_agents."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST", "/api/v1/agents/activate", body={"agentIds": await client.lookup.agent(args.agent_ids)}
    )
