"""Update the signatures of an agent.

PATCH /api/v1/agents/{agentId}/signatures (updateSignatures in AgentSignatures.json).
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
    default_signature: Annotated[
        str | None,
        Field(
            alias="defaultSignature",
            max_length=65000,
            description="HTML used where a department has none of its own, at most 65000 characters.",
        ),
    ] = None
    is_active: Annotated[
        bool | None,
        Field(alias="isActive", description="Whether replies carry the signature."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/agents/{agentId}/signatures",
        path_values={"agentId": await client.lookup.agent(args.agent_id)},
        changes={"defaultSignature": args.default_signature, "isActive": args.is_active},
    )
