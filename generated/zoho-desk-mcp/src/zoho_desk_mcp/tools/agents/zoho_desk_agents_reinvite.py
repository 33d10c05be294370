"""Invite agents again.

Mails the invitation once more to agents who have not accepted it yet. For a person who is no agent
so far use create_a_zoho_desk_agent.

Method: reinvite (writes, destructive).
Tags: agents.
Operation: reInviteAgents in Agent.json.
Scopes: Desk.agents.UPDATE, Desk.basic.UPDATE, Desk.settings.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    agent_ids: ListOf[NameOrId] = Field(
        description="IDs or names of the unconfirmed agents, from list_all_zoho_desk_agents with isConfirmed false."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST", "/api/v1/agents/reinvite", body={"agentIds": await client.lookup.agent(args.agent_ids)}
    )
