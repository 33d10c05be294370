"""Deactivate an agent.

Stops one agent from signing in to the help desk without deleting anything;
zoho_desk_agents_activate reverses it. Their tickets stay with them until zoho_desk_agents_reassign
moves them.

Method: deactivate (writes, destructive).
Tags: agents.
Operation: deactivateAgents in Agent.json.
Scopes: Desk.agents.UPDATE, Desk.basic.UPDATE, Desk.settings.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    agent_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_agents.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST", "/api/v1/agents/{agentId}/deactivate", path_values={"agentId": await client.lookup.agent(args.agent_id)}
    )
