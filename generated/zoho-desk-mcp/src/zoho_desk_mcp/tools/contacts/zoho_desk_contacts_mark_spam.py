"""Mark contacts as spam or not spam.

Marks contacts as spam, or clears the mark with isSpam false. With handleExistingTickets the same
happens to the tickets they already wrote. Nothing is deleted; zoho_desk_contacts_delete_spam does
that.

Method: mark_spam (writes, destructive).
Tags: contacts.
Operation: markContactsAsSpam in Contact.json.
Scopes: Desk.contacts.UPDATE.
Response: mass_action_response.MassActionListResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ids: ListOf[Id] = Field(description="IDs of the contacts, from list_all_zoho_desk_contacts_search.")
    is_spam: bool = Field(description="True to mark as spam, false to clear the mark.")
    handle_existing_tickets: bool | None = Field(None, description="True to mark or clear their existing tickets too.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/contacts/markSpam",
        body={"ids": args.ids, "isSpam": args.is_spam, "handleExistingTickets": args.handle_existing_tickets},
    )
