"""Get a profile.

Gets one profile with every permission it grants, grouped by module (tickets, contacts, kbCategory,
setup and so on). The response is long.

Method: get (reads).
Tags: profiles.
Operation: getProfile in Profile.json.
Scopes: Desk.basic.READ, Desk.permissions.READ, Desk.settings.READ.
Response: profile.CommonProfileResponse2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    profile_id: Id = Field(description="ID from list_all_zoho_desk_profiles or an agent's profileId.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/profiles/{profileId}", path_values={"profileId": args.profile_id})
