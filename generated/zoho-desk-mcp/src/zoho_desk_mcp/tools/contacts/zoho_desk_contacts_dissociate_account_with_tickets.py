"""Unlink one account and handle its tickets.

Unlinks a single account from a contact and settles the tickets they share: move them to another
contact or account, delete them, or leave them as they are. "Delete Tickets" loses tickets, so ask
before using it. For several accounts in one call use zoho_desk_contacts_dissociate_accounts.

Method: dissociate_account_with_tickets (writes, destructive).
Tags: contacts, accounts.
Operation: dissociateAccountWithContact in Contact.json.
Scopes: Desk.contacts.UPDATE.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response

Option = Literal["Move Tickets To Contact", "Move Tickets To Account", "Delete Tickets", "Maintain Same Relationship"]


class Input(ToolInput):
    contact_id: Id = Field(description="ID from list_all_zoho_desk_contacts_search.")
    account_id: Id = Field(description="ID of the account to unlink, from list_all_zoho_desk_contact_accounts.")
    option: Option | None = Field(None, description="What happens to the tickets that belong to both.")
    option_value: Id | None = Field(
        None, description="For the two move options, ID of the contact or account that gets the tickets."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "PATCH",
        "/api/v1/contacts/{contactId}/accounts/{accountId}/dissociate",
        path_values={"contactId": args.contact_id, "accountId": args.account_id},
        body={"option": args.option, "optionValue": args.option_value},
    )
