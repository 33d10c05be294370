"""Link accounts to a contact.

POST /api/v1/contacts/{contactId}/associateAccounts (associateAccountsWithContact in Contact.json).
Scopes: Desk.contacts.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Data(ToolInput):
    """The fields of an object in the arguments."""

    id: Annotated[Id, Field(description="ID of the account, from list_all_zoho_desk_accounts.")]
    is_account_tickets_viewable: Annotated[
        bool,
        Field(alias="isAccountTicketsViewable", description="True lets the contact see all tickets of this account."),
    ]


class Input(ToolInput):
    """The arguments."""

    contact_id: Annotated[Id, Field(alias="contactId", description="ID from list_all_zoho_desk_contacts_search.")]
    data: Annotated[ListOf[Data], Field(description="Accounts to link, one entry each.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/contacts/{contactId}/associateAccounts",
        path_values={"contactId": args.contact_id},
        body={"data": args.data},
    )
