"""Get an agent.

GET /api/v1/agents/{agentId} (getAgent in Agent.json).
Scopes: Desk.agents.READ, Desk.basic.READ, Desk.settings.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    agent_id: Annotated[
        NameOrId,
        Field(alias="agentId", description="ID or name from list_all_zoho_desk_agents or a ticket's assigneeId."),
    ]
    include: Annotated[
        ListOf[Literal["profile", "role", "associatedDepartments", "associatedChatDepartments", "verifiedEmails"]]
        | None,
        Field(
            max_length=5,
            description="Adds full records for the IDs of profile, role or departments, or the agent's verified mail addresses.",
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/agents/{agentId}",
        path_values={"agentId": await client.lookup.agent(args.agent_id)},
        query={"include": args.include},
    )
