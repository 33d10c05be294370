"""List time entries by billing type.

Lists a ticket's time entries of one billing type, made since that billing type was last changed.
Use it to bill under the present rule; list_all_zoho_desk_ticket_time_entries shows all.

Method: list (reads).
Tags: tickets, time_entries.
Operation: getTicketTimeEntriesByBillingType in TicketTimeEntry.json.
Scopes: Desk.tickets.READ.
Response: ticket_time_entry.ListTicketTimeEntries.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NextCursor, NumberOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

BillingType = Literal[
    "FIXED_COST_FOR_TICKETS", "FIXED_COST_FOR_AGENTS", "SPECIFIC_COST_PER_PROFILE", "SPECIFIC_COST_PER_AGENT"
]


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    billing_type: BillingType = Field(description="How the time is charged.")
    include: Literal["owner"] | None = Field(None, description="owner adds the agent of each entry.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tickets/{ticketId}/timeEntryByBillingType",
        pages=Pages(first=0, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        query={"billingType": args.billing_type, "include": args.include},
    )
