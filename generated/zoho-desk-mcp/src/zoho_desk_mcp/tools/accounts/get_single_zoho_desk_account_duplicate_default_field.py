"""Get the duplicate check field of accounts.

GET /api/v1/accountsDeduplication/defaultFieldName (getDefaultFieldNameForAccountDeduplication in AccountDeduplication.json).
Scopes: Desk.contacts.READ.
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
        "/api/v1/accountsDeduplication/defaultFieldName",
    )
