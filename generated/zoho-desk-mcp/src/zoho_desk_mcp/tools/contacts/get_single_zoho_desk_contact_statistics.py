"""Get ticket statistics of a contact.

GET /api/v1/contacts/{contactId}/statistics (getContactStatistics in Contact.json).
Scopes: Desk.contacts.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    contact_id: Annotated[Id, Field(alias="contactId", description="ID from list_all_zoho_desk_contacts_search.")]
    department_id: Annotated[
        NameOrId | None,
        Field(
            alias="departmentId",
            description="Count only this department; ID or name from list_all_zoho_desk_departments.",
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/contacts/{contactId}/statistics",
        path_values={"contactId": args.contact_id},
        query={"departmentId": await client.lookup.department(args.department_id)},
    )
