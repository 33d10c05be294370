"""Get ticket statistics of a contact.

Returns ticket figures of one contact: open, on hold, overdue, escalated, closed and total tickets,
tickets by channel, response and resolution times and satisfaction ratings. Without departmentId it
covers every department the caller may see.

Method: get (reads).
Tags: contacts.
Operation: getContactStatistics in Contact.json.
Scopes: Desk.contacts.READ.
Response: contact.GetStatistics.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    contact_id: Id = Field(description="ID from list_all_zoho_desk_contacts_search.")
    department_id: NameOrId | None = Field(
        None, description="Count only this department; ID or name from list_all_zoho_desk_departments."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/contacts/{contactId}/statistics",
        path_values={"contactId": args.contact_id},
        query={"departmentId": await client.lookup.department(args.department_id)},
    )
