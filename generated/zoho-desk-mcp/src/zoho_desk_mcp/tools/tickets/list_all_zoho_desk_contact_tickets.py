"""List a contact's tickets.

GET /api/v1/contacts/{contactId}/tickets (getTicketsByContact in Ticket.json).
Scopes: Desk.contacts.READ, Desk.tickets.READ, Desk.search.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=25, maximum=None, records="data")


class Input(ReadInput):
    """The arguments."""

    contact_id: Annotated[
        Id,
        Field(alias="contactId", description="ID from list_all_zoho_desk_contacts_search or a ticket's contactId."),
    ]
    department_id: Annotated[
        NameOrId | None,
        Field(
            alias="departmentId", description="Only this department; ID or name from list_all_zoho_desk_departments."
        ),
    ] = None
    is_spam: Annotated[bool | None, Field(alias="isSpam", description="true for spam, false for the rest.")] = None
    sort_by: Annotated[
        Literal[
            "createdTime",
            "modifiedTime",
            "-createdTime",
            "-modifiedTime",
            "responseDueDate",
            "customerResponseTime",
            "-responseDueDate",
            "-customerResponseTime",
        ]
        | None,
        Field(alias="sortBy", description="Sort order; - means descending."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, description="Page size: usually 25.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/contacts/{contactId}/tickets",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"contactId": args.contact_id},
        query={
            "departmentId": await client.lookup.department(args.department_id),
            "isSpam": args.is_spam,
            "sortBy": args.sort_by,
        },
    )
