"""List the contacts of an account.

Lists the people who belong to one account (a customer company). Each entry carries mappingInfo:
whether the account is the contact's primary one and whether the contact may see all of the
account's tickets.

Method: list (reads).
Tags: contacts, accounts.
Operation: getContactsUnderAccount in Contact.json.
Scopes: Desk.contacts.READ.
Response: contact.ContactListViewArrayWithMappingInfo.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    account_id: Id = Field(description="ID from list_all_zoho_desk_accounts.")
    is_spam: bool | None = Field(None, description="True lists contacts marked as spam; left out, those that are not.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/accounts/{accountId}/contacts",
        pages=Pages(maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"accountId": args.account_id},
        query={"isSpam": args.is_spam},
    )
