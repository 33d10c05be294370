"""Get the signatures of an agent.

Gets what stands below an agent's replies: the default signature, those for single departments, and
whether they are used at all (isActive).

Method: get (reads).
Tags: agents.
Operation: getSignatures in AgentSignatures.json.
Scopes: Desk.agents.READ, Desk.settings.READ.
Response: agent_signatures.CommonSignaturesResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    agent_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_agents.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET", "/api/v1/agents/{agentId}/signatures", path_values={"agentId": await client.lookup.agent(args.agent_id)}
    )
