"""Unlink one account and handle its tickets.

PATCH /api/v1/contacts/{contactId}/accounts/{accountId}/dissociate (dissociateAccountWithContact in Contact.json).
Scopes: Desk.contacts.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    contact_id: Annotated[Id, Field(alias="contactId", description="ID from list_all_zoho_desk_contacts_search.")]
    account_id: Annotated[
        Id,
        Field(alias="accountId", description="ID of the account to unlink, from list_all_zoho_desk_contact_accounts."),
    ]
    option: Annotated[
        Literal["Move Tickets To Contact", "Move Tickets To Account", "Delete Tickets", "Maintain Same Relationship"]
        | None,
        Field(description="What happens to the tickets that belong to both."),
    ] = None
    option_value: Annotated[
        Id | None,
        Field(
            alias="optionValue",
            description="For the two move options, ID of the contact or account that gets the tickets.",
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/contacts/{contactId}/accounts/{accountId}/dissociate",
        path_values={"contactId": args.contact_id, "accountId": args.account_id},
        body={"option": args.option, "optionValue": args.option_value},
    )
