"""Mark contacts as spam or not spam.

POST /api/v1/contacts/markSpam (markContactsAsSpam in Contact.json).
Scopes: Desk.contacts.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    ids: Annotated[ListOf[Id], Field(description="IDs of the contacts, from list_all_zoho_desk_contacts_search.")]
    is_spam: Annotated[bool, Field(alias="isSpam", description="True to mark as spam, false to clear the mark.")]
    handle_existing_tickets: Annotated[
        bool | None,
        Field(alias="handleExistingTickets", description="True to mark or clear their existing tickets too."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/contacts/markSpam",
        body={"ids": args.ids, "isSpam": args.is_spam, "handleExistingTickets": args.handle_existing_tickets},
    )
