"""List the help centers of a contact.

GET /api/v1/contacts/{contactId}/helpCenters (getContactActivationStatusAcrossHelpCenters in Contact.json).
Scopes: Desk.contacts.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="data", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    contact_id: Annotated[Id, Field(alias="contactId", description="ID from list_all_zoho_desk_contacts_search.")]
    help_center_id: Annotated[
        Id | None,
        Field(alias="helpCenterId", description="Only this help center; ID from list_all_zoho_desk_help_centers."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/contacts/{contactId}/helpCenters",
        pages=PAGES,
        path_values={"contactId": args.contact_id},
        query={"helpCenterId": args.help_center_id},
    )
