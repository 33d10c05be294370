"""Get the duplicate check field of accounts.

Tells by which field duplicate accounts are looked for unless another is named: email, phone,
accountName, or none yet.

Method: get (reads).
Tags: accounts, duplicates.
Operation: getDefaultFieldNameForAccountDeduplication in AccountDeduplication.json.
Scopes: Desk.contacts.READ.
Response: account_deduplication.GetDefaultFieldResponse.
"""

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    pass


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/accountsDeduplication/defaultFieldName")
