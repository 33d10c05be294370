"""List a contact's tickets.

Lists every ticket of one customer, open and closed, to see what they asked before. For a whole
company use list_all_zoho_desk_account_tickets. The token also needs the contacts and search read
scopes.

Method: list (reads).
Tags: tickets, contacts.
Operation: getTicketsByContact in Ticket.json.
Scopes: Desk.contacts.READ, Desk.tickets.READ, Desk.search.READ.
Response: ticket.GetTicketsByContactResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

SortBy = Literal[
    "createdTime",
    "modifiedTime",
    "-createdTime",
    "-modifiedTime",
    "responseDueDate",
    "customerResponseTime",
    "-responseDueDate",
    "-customerResponseTime",
]


class Input(ReadInput):
    contact_id: Id = Field(description="ID from list_all_zoho_desk_contacts_search or a ticket's contactId.")
    department_id: NameOrId | None = Field(
        None, description="Only this department; ID or name from list_all_zoho_desk_departments."
    )
    is_spam: bool | None = Field(None, description="true for spam, false for the rest.")
    sort_by: SortBy | None = Field(None, description="Sort order; - means descending.")
    limit: int | None = Field(None, ge=1, description="25 by default.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/contacts/{contactId}/tickets",
        pages=Pages(first=0, limit=25),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"contactId": args.contact_id},
        query={
            "departmentId": await client.lookup.department(args.department_id),
            "isSpam": args.is_spam,
            "sortBy": args.sort_by,
        },
    )
