"""Open a record on an agent's screen.

Makes Zoho Desk, open in an agent's browser, jump to a ticket or a contact, for instance the
caller's during a phone call. It disturbs what the agent is doing; no data changes.

Method: display_record (writes).
Tags: agents.
Operation: displayEntity in DisplayEntity.json.
Scopes: Desk.basic.READ, Desk.settings.READ.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    agent_id: NameOrId = Field(description="ID or name, from list_all_zoho_desk_agents.")
    entity_name: Literal["tickets", "contacts"] = Field(description="Whether entityId is a ticket or a contact.")
    entity_id: Id = Field(description="ID from list_all_zoho_desk_tickets or list_all_zoho_desk_contacts.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/agents/{agentId}/{entityName}/{entityId}/display",
        path_values={
            "agentId": await client.lookup.agent(args.agent_id),
            "entityName": args.entity_name,
            "entityId": args.entity_id,
        },
    )
