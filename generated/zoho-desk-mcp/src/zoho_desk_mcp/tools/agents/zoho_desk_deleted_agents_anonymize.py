"""Anonymize a deleted agent.

Wipes what identifies a deleted agent, for instance on a privacy request. Their name and personal
data are lost for good; the records they worked on stay. Works only on deleted agents.

Method: anonymize (writes, deletes, destructive).
Tags: agents.
Operation: anonymizeDeletedAgent in Agent.json.
Scopes: Desk.agents.UPDATE, Desk.basic.UPDATE, Desk.settings.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import PlainText
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    agent_id: Id = Field(description="ID of the deleted agent, from list_all_zoho_desk_deleted_agents.")
    anonymized_name: PlainText | None = Field(
        None, max_length=50, description="Name to show in place of the real one, at most 50 characters."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/deletedAgents/{agentId}/anonymize",
        path_values={"agentId": args.agent_id},
        body={"anonymizedName": args.anonymized_name},
    )
