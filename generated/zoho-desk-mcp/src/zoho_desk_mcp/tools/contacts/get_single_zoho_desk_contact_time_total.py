"""Get the time total of a contact.

GET /api/v1/contacts/{contactId}/timeEntrySummation (getSummationOfTimeEntryForContact in ContactTimeEntry.json).
Scopes: Desk.contacts.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    contact_id: Annotated[Id, Field(alias="contactId", description="ID from list_all_zoho_desk_contacts_search.")]
    bill_status: Annotated[
        Literal["nonBillable", "billable", "billed"] | None,
        Field(alias="billStatus", description="Only entries with this billing state."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/contacts/{contactId}/timeEntrySummation",
        path_values={"contactId": args.contact_id},
        query={"billStatus": args.bill_status},
    )
