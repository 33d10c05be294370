"""List the time entries of a contact.

Lists each piece of work that agents logged on one person's tickets and tasks, with duration, cost
and moment. For the person's whole company use list_all_zoho_desk_account_time_entries.

Method: list (reads).
Tags: contacts, time_entries.
Operation: getContactTimeEntries in ContactTimeEntry.json.
Scopes: Desk.contacts.READ.
Response: contact_time_entry.GetTimeEntryByContactIdResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput, TimeRange
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    contact_id: Id = Field(description="ID from list_all_zoho_desk_contacts_search.")
    module: Literal["tickets", "tasks"] | None = Field(None, description="Only time on tickets, or on tasks.")
    bill_status: Literal["nonBillable", "billable", "billed"] | None = Field(
        None, description="Only entries with this billing state."
    )
    created_time_range: TimeRange | None = Field(None, description="Two ISO 8601 times joined by a comma, by creation.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/contacts/{contactId}/timeEntry",
        pages=Pages(first=0, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"contactId": args.contact_id},
        query={"module": args.module, "billStatus": args.bill_status, "createdTimeRange": args.created_time_range},
    )
