"""Update the signatures of an agent.

Changes an agent's default signature or switches signatures on or off; what is left out stays. For a
single department, use update_a_zoho_desk_agent_department_signature. Another person's needs the
permission to update agents.

Method: update (writes, destructive, idempotent).
Tags: agents.
Operation: updateSignatures in AgentSignatures.json.
Scopes: Desk.agents.UPDATE, Desk.settings.UPDATE.
Response: agent_signatures.CommonSignaturesResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    agent_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_agents.")
    default_signature: str | None = Field(
        None,
        max_length=65000,
        description="HTML used where a department has none of its own, at most 65000 characters.",
    )
    is_active: bool | None = Field(None, description="Whether replies carry the signature.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/agents/{agentId}/signatures",
        path_values={"agentId": await client.lookup.agent(args.agent_id)},
        body={"defaultSignature": args.default_signature, "isActive": args.is_active},
    )
