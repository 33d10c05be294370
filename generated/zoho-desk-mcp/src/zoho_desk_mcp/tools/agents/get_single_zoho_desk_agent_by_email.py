"""Get an agent by mail address.

Finds the one agent who has exactly this mail address. Returns nothing when nobody has it. For a
part of an address or a name, search in list_all_zoho_desk_agents.

Method: get (reads).
Tags: agents.
Operation: getAgentByEmail in Agent.json.
Scopes: Desk.settings.READ, Desk.basic.READ.
Response: agent.GetAgentByEmailResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    email_id: str = Field(
        pattern=r"^(?:([\w]([\w\-\.\+\'\/]*)@([\w\-\.]*)(\.[a-zA-Z]{2,22}(\.[a-zA-Z]{2}){0,2})))$",
        max_length=100,
        description="The agent's full mail address, like ann@example.com.",
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/agents/email/{emailId}", path_values={"emailId": args.email_id})
