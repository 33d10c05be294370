"""Get the license plan.

GET /api/v1/licenses/plan (planinfo in LicenseFeaturePlan.json).
Scopes: Desk.basic.READ, Desk.settings.READ.
"""

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/licenses/plan",
    )
