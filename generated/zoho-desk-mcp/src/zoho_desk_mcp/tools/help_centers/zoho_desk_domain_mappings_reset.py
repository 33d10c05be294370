"""Take the domain out of use.

POST /api/v1/domains/reset (resetCurrentDomain in DomainMapping.json).
Scopes: Desk.organization.UPDATE, Desk.settings.UPDATE.
"""

from zoho_desk_mcp.desk.answer import Answer
from zoho_desk_mcp.desk.client import Desk
from zoho_desk_mcp.inputs import ToolInput


class Input(ToolInput):
    """The arguments."""


async def call(desk: Desk, args: Input) -> Answer:
    """Call the operation once."""
    return await desk.request(
        "POST",
        "/api/v1/domains/reset",
    )
