"""Count agents.

Returns how many agents match the filters, as one number. For all kinds at once, deleted and light
ones too, use get_single_zoho_desk_agent_counts_by_kind.

Method: get (reads).
Tags: agents.
Operation: getAgentsCount in Agent.json.
Scopes: Desk.agents.READ, Desk.basic.READ, Desk.settings.READ.
Response: agent.AgentCountResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    status: Literal["ACTIVE", "DISABLED"] | None = Field(
        None, description="Counts only active or only deactivated agents."
    )
    is_confirmed: bool | None = Field(
        None, description="true counts agents who accepted their invitation, false those who have not yet."
    )
    include_light_agent: bool | None = Field(None, description="Whether light agents are counted too.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/agents/count",
        query={"status": args.status, "isConfirmed": args.is_confirmed, "includeLightAgent": args.include_light_agent},
    )
