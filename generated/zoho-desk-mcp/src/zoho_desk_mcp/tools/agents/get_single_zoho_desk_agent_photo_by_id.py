"""Get the photo of an agent.

Downloads an agent's profile picture as an image. The connection also needs the scope
profile.userphoto.READ, which is not one of Desk's own.

Method: get (reads).
Tags: agents.
Operation: getAgentProfilePhoto in Agent.json.
Scopes: Desk.agents.READ, Desk.basic.READ, Desk.settings.READ, profile.userphoto.READ.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    agent_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_agents.")
    file_size: Literal["ACTUAL", "THUMBNAIL"] | None = Field(
        None, description="ACTUAL for the full image, THUMBNAIL for a small one."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/agents/{agentId}/photo",
        path_values={"agentId": await client.lookup.agent(args.agent_id)},
        query={"fileSize": args.file_size},
        download=True,
    )
