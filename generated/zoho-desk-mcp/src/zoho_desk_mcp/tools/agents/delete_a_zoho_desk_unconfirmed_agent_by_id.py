"""Delete unconfirmed agents.

POST /api/v1/agents/deleteUnconfirmed (deleteUnconfirmedAgent in Agent.json).
Scopes: Desk.agents.DELETE, Desk.basic.DELETE, Desk.settings.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    agent_ids: Annotated[
        ListOf[Id],
        Field(
            alias="agentIds",
            description="IDs of the unconfirmed agents, from list_all_zoho_desk_agents with isConfirmed false.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/agents/deleteUnconfirmed",
        body={"agentIds": args.agent_ids},
    )
