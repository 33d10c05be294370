"""Set an agent's signature for a department.

POST /api/v1/agents/{agentId}/updateCustomizedSignature (updateCustomSignature in AgentSignatures.json).
Scopes: Desk.agents.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    agent_id: Annotated[NameOrId, Field(alias="agentId", description="ID or name from list_all_zoho_desk_agents.")]
    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ]
    signature: Annotated[str, Field(max_length=65000, description="Signature as HTML, at most 65000 characters.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/agents/{agentId}/updateCustomizedSignature",
        path_values={"agentId": await client.lookup.agent(args.agent_id)},
        changes={"departmentId": await client.lookup.department(args.department_id), "signature": args.signature},
    )
