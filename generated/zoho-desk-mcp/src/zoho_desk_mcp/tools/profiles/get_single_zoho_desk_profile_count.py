"""Count profiles.

Returns how many permission profiles exist, as one number. Far shorter than listing them with all
their permissions.

Method: get (reads).
Tags: profiles.
Operation: getProfileCount in Profile.json.
Scopes: Desk.basic.READ, Desk.permissions.READ, Desk.settings.READ.
Response: profile.GetProfileCountResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    default: bool | None = Field(
        None, description="true counts profiles that came with Zoho Desk, false the organization's own."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/profiles/count", query={"default": args.default})
