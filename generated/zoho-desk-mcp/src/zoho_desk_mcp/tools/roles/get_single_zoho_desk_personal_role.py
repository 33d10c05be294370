"""Get the personal role.

GET /api/v1/personalRole (getPersonalRole in Role.json).
Scopes: Desk.basic.READ, Desk.permissions.READ, Desk.settings.READ.
"""

from zoho_desk_mcp.desk.answer import Answer
from zoho_desk_mcp.desk.client import Desk
from zoho_desk_mcp.inputs import ReadInput


class Input(ReadInput):
    """The arguments."""


async def call(desk: Desk, args: Input) -> Answer:
    """Call the operation once."""
    return await desk.request(
        "GET",
        "/api/v1/personalRole",
    )
