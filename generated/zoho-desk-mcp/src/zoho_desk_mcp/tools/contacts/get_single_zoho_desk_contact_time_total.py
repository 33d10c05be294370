"""Get the time total of a contact.

Returns how much time and cost one person's tickets and tasks took in all, as hours, minutes,
seconds and a sum. The single entries are in list_all_zoho_desk_contact_time_entries.

Method: get (reads).
Tags: contacts, time_entries.
Operation: getSummationOfTimeEntryForContact in ContactTimeEntry.json.
Scopes: Desk.contacts.READ.
Response: contact_time_entry.GetSummationOfTimeEntryForContactResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    contact_id: Id = Field(description="ID from list_all_zoho_desk_contacts_search.")
    bill_status: Literal["nonBillable", "billable", "billed"] | None = Field(
        None, description="Only entries with this billing state."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/contacts/{contactId}/timeEntrySummation",
        path_values={"contactId": args.contact_id},
        query={"billStatus": args.bill_status},
    )
