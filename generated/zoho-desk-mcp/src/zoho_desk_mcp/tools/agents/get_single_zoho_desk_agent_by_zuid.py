"""Get an agent by Zoho user ID.

Finds the agent behind a Zoho user ID (zuid), the number that identifies a person across all Zoho
products. Returns nothing when no agent has it. With a Desk agent ID use
get_single_zoho_desk_agent_by_id.

Method: get (reads).
Tags: agents.
Operation: getAgentByZuid in Agent.json.
Scopes: Desk.settings.READ, Desk.basic.READ.
Response: agent.GetAgentByZuidResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    zuid: Id = Field(
        description="Zoho user ID, as in the zuid of agents, authors and commenters; not the Desk agent ID."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/agents/zuid/{zuid}", path_values={"zuid": args.zuid})
