"""Set an agent's signature for a department.

Sets the signature of an agent for one department in place of the one before and leaves all others
alone; returns all of them.

Method: update (writes, destructive, idempotent).
Tags: agents.
Operation: updateCustomSignature in AgentSignatures.json.
Scopes: Desk.agents.UPDATE, Desk.settings.UPDATE.
Response: agent_signatures.CommonSignaturesResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ToolInput
from zoho_desk_mcp.server.markup.outgoing import outgoing
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    agent_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_agents.")
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    signature: str = Field(max_length=65000, description="Markdown or HTML, at most 65000 characters.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "POST",
        "/api/v1/agents/{agentId}/updateCustomizedSignature",
        path_values={"agentId": await client.lookup.agent(args.agent_id)},
        body={
            "departmentId": await client.lookup.department(args.department_id),
            "signature": await outgoing(args.signature),
        },
    )
