"""Get my profile.

GET /api/v1/myProfile (getMyProfile in Profile.json).
Scopes: Desk.basic.READ, Desk.permissions.READ, Desk.settings.READ.
"""

from zoho_desk_mcp.client import Desk
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Answer


class Input(ReadInput):
    """The arguments."""


async def call(desk: Desk, args: Input) -> Answer:
    """Call the operation once."""
    return await desk.request(
        "GET",
        "/api/v1/myProfile",
    )
