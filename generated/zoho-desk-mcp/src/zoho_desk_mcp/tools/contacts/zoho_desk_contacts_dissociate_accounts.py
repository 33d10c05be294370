"""Unlink accounts from a contact.

Removes the link between a contact and one or more accounts; contact and accounts stay. To decide
what happens to the tickets of the pair, unlink one account with
zoho_desk_contacts_dissociate_account_with_tickets.

Method: dissociate_accounts (writes, destructive).
Tags: contacts, accounts.
Operation: dissociateAccountsWithContact in Contact.json.
Scopes: Desk.contacts.UPDATE.
Response: mass_action_response.MassActionListResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    contact_id: Id = Field(description="ID from list_all_zoho_desk_contacts_search.")
    ids: ListOf[Id] = Field(description="IDs from list_all_zoho_desk_contact_accounts.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/contacts/{contactId}/dissociateAccounts",
        path_values={"contactId": args.contact_id},
        body={"ids": args.ids},
    )
