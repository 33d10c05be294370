"""Count agents.

GET /api/v1/agents/count (getAgentsCount in Agent.json).
Scopes: Desk.agents.READ, Desk.basic.READ, Desk.settings.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    status: Annotated[
        Literal["ACTIVE", "DISABLED"] | None,
        Field(description="Counts only active or only deactivated agents."),
    ] = None
    is_confirmed: Annotated[
        bool | None,
        Field(
            alias="isConfirmed",
            description="true counts agents who accepted their invitation, false those who have not yet.",
        ),
    ] = None
    include_light_agent: Annotated[
        bool | None,
        Field(alias="includeLightAgent", description="Whether light agents are counted too."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/agents/count",
        query={"status": args.status, "isConfirmed": args.is_confirmed, "includeLightAgent": args.include_light_agent},
    )
