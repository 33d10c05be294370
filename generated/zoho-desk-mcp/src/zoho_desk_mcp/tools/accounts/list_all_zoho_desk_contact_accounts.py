"""List the accounts of a contact.

Lists all companies one person is linked to, each with mappingType (primary or not) and the right to
see the account's tickets. Use it when a contact works for several accounts; the main one alone
stands in the contact.

Method: list (reads).
Tags: accounts, contacts.
Operation: getAccountsByContact in Account.json.
Scopes: Desk.contacts.READ.
Response: account.AccountListWithMappingInfoArray.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    contact_id: Id = Field(description="ID from list_all_zoho_desk_contacts_search.")
    starts_with: str | None = Field(None, max_length=100, description="Only accounts whose name starts with this text.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/contacts/{contactId}/accounts",
        pages=Pages(first=1, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"contactId": args.contact_id},
        query={"startsWith": args.starts_with},
    )
