"""Open a record on an agent's screen.

POST /api/v1/agents/{agentId}/{entityName}/{entityId}/display (displayEntity in DisplayEntity.json).
Scopes: Desk.basic.READ, Desk.settings.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    agent_id: Annotated[NameOrId, Field(alias="agentId", description="ID or name, from list_all_zoho_desk_agents.")]
    entity_name: Annotated[
        Literal["tickets", "contacts"],
        Field(alias="entityName", description="Whether entityId is a ticket or a contact."),
    ]
    entity_id: Annotated[
        Id,
        Field(alias="entityId", description="ID from list_all_zoho_desk_tickets or list_all_zoho_desk_contacts."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/agents/{agentId}/{entityName}/{entityId}/display",
        path_values={
            "agentId": await client.lookup.agent(args.agent_id),
            "entityName": args.entity_name,
            "entityId": args.entity_id,
        },
    )
