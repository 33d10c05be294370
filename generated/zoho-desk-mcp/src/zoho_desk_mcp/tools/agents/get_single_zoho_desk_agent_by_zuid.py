"""Get an agent by Zoho user ID.

GET /api/v1/agents/zuid/{zuid} (getAgentByZuid in Agent.json).
Scopes: Desk.settings.READ, Desk.basic.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    zuid: Annotated[
        Id,
        Field(description="Zoho user ID, as in the zuid of agents, authors and commenters; not the Desk agent ID."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/agents/zuid/{zuid}",
        path_values={"zuid": args.zuid},
    )
