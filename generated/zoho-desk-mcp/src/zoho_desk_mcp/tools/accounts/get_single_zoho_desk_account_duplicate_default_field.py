"""Get the duplicate check field of accounts.

GET /api/v1/accountsDeduplication/defaultFieldName (getDefaultFieldNameForAccountDeduplication in AccountDeduplication.json).
Scopes: Desk.contacts.READ.
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
        "/api/v1/accountsDeduplication/defaultFieldName",
    )
