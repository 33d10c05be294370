"""Delete an agent.

DELETE /api/v1/agents/{agentId} (deleteAgent in Agent.json).
Scopes: Desk.agents.DELETE, Desk.basic.DELETE, Desk.settings.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    agent_id: Annotated[
        NameOrId,
        Field(alias="agentId", description="ID or name of the confirmed agent, from list_all_zoho_desk_agents."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "DELETE",
        "/api/v1/agents/{agentId}",
        path_values={"agentId": await client.lookup.agent(args.agent_id)},
    )
