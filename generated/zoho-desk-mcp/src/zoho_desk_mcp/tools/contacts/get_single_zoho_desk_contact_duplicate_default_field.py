"""Get the duplicate check field of contacts.

Tells which field of a contact, such as email or phone, serves to find people who are stored twice
when no other is named.

Method: get (reads).
Tags: contacts, duplicates.
Operation: getDefaultFieldNameForContactDeduplication in ContactDeduplication.json.
Scopes: Desk.contacts.READ.
Response: contact_deduplication.GetDefaultField.
"""

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    pass


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/contactsDeduplication/defaultFieldName")
