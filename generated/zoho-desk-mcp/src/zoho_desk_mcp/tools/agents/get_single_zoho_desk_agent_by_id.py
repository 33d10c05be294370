"""Get an agent.

Gets one agent by ID: name, mail (emailId), phone, status, role, profile, time zone and departments.
With a mail address instead of an ID use get_single_zoho_desk_agent_by_email; for yourself,
get_single_zoho_desk_my_info.

Method: get (reads).
Tags: agents.
Operation: getAgent in Agent.json.
Scopes: Desk.agents.READ, Desk.basic.READ, Desk.settings.READ.
Response: agent.GetAgentResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response

Include = Literal["profile", "role", "associatedDepartments", "associatedChatDepartments", "verifiedEmails"]


class Input(ReadInput):
    agent_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_agents or a ticket's assigneeId.")
    include: ListOf[Include] | None = Field(
        None,
        max_length=5,
        description="Adds full records for the IDs of profile, role or departments, or the agent's verified mail addresses.",
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/agents/{agentId}",
        path_values={"agentId": await client.lookup.agent(args.agent_id)},
        query={"include": args.include},
    )
