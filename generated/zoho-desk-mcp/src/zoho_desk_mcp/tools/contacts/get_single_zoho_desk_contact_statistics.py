"""Get ticket statistics of a contact.

GET /api/v1/contacts/{contactId}/statistics (getContactStatistics in Contact.json).
Scopes: Desk.contacts.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Desk
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Answer


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


async def call(desk: Desk, args: Input) -> Answer:
    """Call the operation once."""
    return await desk.request(
        "GET",
        "/api/v1/contacts/{contactId}/statistics",
        path_values={"contactId": args.contact_id},
        query={"departmentId": await desk.lookup.department(args.department_id)},
    )
