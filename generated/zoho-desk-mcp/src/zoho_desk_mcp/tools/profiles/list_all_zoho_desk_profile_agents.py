"""List the agents of a profile.

Lists the agents who have a profile, with name, mail, role and status, all in one response. Use it
to see whom a change of its permissions would touch. For several profiles, use
list_all_zoho_desk_agents with profileIds.

Method: list (reads).
Tags: profiles, agents.
Operation: getAgentsByProfile in Profile.json.
Scopes: Desk.agents.READ, Desk.basic.READ, Desk.settings.READ.
Response: profile.GetAgentsResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    profile_id: Id = Field(description="ID from list_all_zoho_desk_profiles.")
    active: bool | None = Field(None, description="true for active agents only, false for deactivated ones only.")
    confirmed: bool | None = Field(None, description="false for agents who have not accepted yet.")


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/profiles/{profileId}/agents",
        pages=Pages(records="agents", has_position=False, has_limit=False),
        path_values={"profileId": args.profile_id},
        query={"active": args.active, "confirmed": args.confirmed},
    )
