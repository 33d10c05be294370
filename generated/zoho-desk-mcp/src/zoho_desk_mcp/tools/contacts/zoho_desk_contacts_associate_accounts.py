"""Link accounts to a contact.

Links further accounts to a contact who works for several companies, and says for each whether the
contact may see all of that account's tickets in the help center. The main account is the accountId
of update_a_zoho_desk_contact_by_id.

Method: associate_accounts (writes).
Tags: contacts, accounts.
Operation: associateAccountsWithContact in Contact.json.
Scopes: Desk.contacts.UPDATE.
Response: mass_action_response.MassActionListResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Data(ToolInput):
    id: Id = Field(description="ID of the account, from list_all_zoho_desk_accounts.")
    is_account_tickets_viewable: bool = Field(description="True lets the contact see all tickets of this account.")


class Input(ToolInput):
    contact_id: Id = Field(description="ID from list_all_zoho_desk_contacts_search.")
    data: ListOf[Data] = Field(description="Accounts to link, one entry each.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/contacts/{contactId}/associateAccounts",
        path_values={"contactId": args.contact_id},
        body={"data": args.data},
    )
