"""List contacts by IDs.

GET /api/v1/contacts/contactsByIds (getContactsByIds in Contact.json).
Scopes: Desk.contacts.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="data", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    ids: Annotated[
        ListOf[Id],
        Field(max_length=20, description="Up to 20 IDs from list_all_zoho_desk_contacts or from tickets."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/contacts/contactsByIds",
        pages=PAGES,
        query={"ids": args.ids},
    )
