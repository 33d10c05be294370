"""List agents by their IDs.

Gets up to 50 known agents in one call, for instance to put names to the assigneeId values of
tickets. For a single one with more detail use get_single_zoho_desk_agent_by_id.

Method: list (reads).
Tags: agents.
Operation: getAgentsByIds in Agent.json.
Scopes: Desk.agents.READ, Desk.basic.READ, Desk.settings.READ.
Response: agent.GetAgentsByIdsResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    agent_ids: ListOf[NameOrId] = Field(
        max_length=50, description="Up to 50 IDs or names, as in assigneeId or from list_all_zoho_desk_agents."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/agentsByIds",
        pages=Pages(has_position=False, has_limit=False),
        query={"agentIds": await client.lookup.agent(args.agent_ids)},
    )
