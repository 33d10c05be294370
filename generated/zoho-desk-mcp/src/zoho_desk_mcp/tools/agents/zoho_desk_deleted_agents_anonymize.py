"""Anonymize a deleted agent.

POST /api/v1/deletedAgents/{agentId}/anonymize (anonymizeDeletedAgent in Agent.json).
Scopes: Desk.agents.UPDATE, Desk.basic.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    agent_id: Annotated[
        Id,
        Field(alias="agentId", description="ID of the deleted agent, from list_all_zoho_desk_deleted_agents."),
    ]
    anonymized_name: Annotated[
        str | None,
        Field(
            alias="anonymizedName",
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+)$",
            max_length=50,
            description="Name to show in place of the real one, at most 50 characters.",
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/deletedAgents/{agentId}/anonymize",
        path_values={"agentId": args.agent_id},
        body={"anonymizedName": args.anonymized_name},
    )
