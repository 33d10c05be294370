"""Delete an agent.

Deletes a confirmed agent, who can no longer sign in; no call brings them back. Tickets stay: hand
them over with zoho_desk_agents_reassign. To pause an agent prefer zoho_desk_agents_deactivate; for
an agent who never accepted the invitation use delete_a_zoho_desk_unconfirmed_agent_by_id.

Method: delete (writes, deletes, destructive, idempotent).
Tags: agents.
Operation: deleteAgent in Agent.json.
Scopes: Desk.agents.DELETE, Desk.basic.DELETE, Desk.settings.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    agent_id: NameOrId = Field(description="ID or name of the confirmed agent, from list_all_zoho_desk_agents.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "DELETE", "/api/v1/agents/{agentId}", path_values={"agentId": await client.lookup.agent(args.agent_id)}
    )
