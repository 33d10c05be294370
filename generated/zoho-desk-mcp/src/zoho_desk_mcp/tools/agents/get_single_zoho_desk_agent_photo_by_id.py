"""Get the photo of an agent.

GET /api/v1/agents/{agentId}/photo (getAgentProfilePhoto in Agent.json).
Scopes: Desk.agents.READ, Desk.basic.READ, Desk.settings.READ, profile.userphoto.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    agent_id: Annotated[NameOrId, Field(alias="agentId", description="ID or name from list_all_zoho_desk_agents.")]
    file_size: Annotated[
        Literal["ACTUAL", "THUMBNAIL"] | None,
        Field(alias="fileSize", description="ACTUAL for the full image, THUMBNAIL for a small one."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/agents/{agentId}/photo",
        path_values={"agentId": await client.lookup.agent(args.agent_id)},
        query={"fileSize": args.file_size},
        download=True,
    )
