"""Mark tickets as spam.

Marks tickets as spam, or takes the mark off again. It can extend to the sender, so that the contact
counts as a spammer too, and to the other tickets of that contact.

Method: mark_spam (writes, destructive).
Tags: tickets.
Operation: markTicketAsSpam in Ticket.json.
Scopes: Desk.tickets.UPDATE.
"""

from typing import ClassVar

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ids: ListOf[NumberOrId] = Field(description="IDs of the tickets, from list_all_zoho_desk_tickets.")
    is_spam: bool = Field(description="true marks as spam, false takes the mark off.")
    contact_spam: bool | None = Field(None, description="true treats the contact of the tickets the same way.")
    handle_existing_tickets: bool | None = Field(
        None, description="true treats all other tickets of the contact the same way."
    )
    other_names: ClassVar[dict[str, str]] = {"ticketIds": "ids", "ticketId": "ids", "tickets": "ids"}


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/markSpam",
        body={
            "ids": await client.lookup.ticket(args.ids),
            "isSpam": args.is_spam,
            "contactSpam": args.contact_spam,
            "handleExistingTickets": args.handle_existing_tickets,
        },
    )
