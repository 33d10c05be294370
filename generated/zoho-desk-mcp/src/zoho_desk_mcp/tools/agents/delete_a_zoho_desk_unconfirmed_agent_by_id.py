"""Delete unconfirmed agents.

Withdraws agents who were invited but never accepted. It cannot be undone, but they can be invited
anew with create_a_zoho_desk_agent. Refuses confirmed agents: those go by
delete_a_zoho_desk_agent_by_id.

Method: delete (writes, deletes, destructive, idempotent).
Tags: agents.
Operation: deleteUnconfirmedAgent in Agent.json.
Scopes: Desk.agents.DELETE, Desk.basic.DELETE, Desk.settings.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    agent_ids: ListOf[Id] = Field(
        description="IDs of the unconfirmed agents, from list_all_zoho_desk_agents with isConfirmed false."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/agents/deleteUnconfirmed", body={"agentIds": args.agent_ids})
