"""List a ticket's tags.

GET /api/v1/tickets/{ticketId}/tags (getTagsByTicket in TicketTag.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.desk.answer import Answer
from zoho_desk_mcp.desk.client import Desk
from zoho_desk_mcp.desk.pages import Pages
from zoho_desk_mcp.inputs import Id, ReadInput

PAGES = Pages(first=None, limit=50, maximum=None, records="tags", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="ID from list_all_zoho_desk_tickets.")]


async def call(desk: Desk, args: Input) -> Answer:
    """Get one page of the list."""
    return await desk.list(
        "/api/v1/tickets/{ticketId}/tags",
        pages=PAGES,
        path_values={"ticketId": args.ticket_id},
    )
