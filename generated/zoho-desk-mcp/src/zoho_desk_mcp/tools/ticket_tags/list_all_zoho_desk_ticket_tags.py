"""List a ticket's tags.

Lists the tags on one ticket, with ID, name and kind. Use it before zoho_desk_ticket_tags_associate.

Method: list (reads).
Tags: ticket_tags, tickets.
Operation: getTagsByTicket in TicketTag.json.
Scopes: Desk.tickets.READ.
Response: ticket_tag.GetTagsByTicketResponse.
"""

from typing import TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NumberOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets.")


class Output(TypedDict, total=False):
    id: str
    name: str


OUTPUT_LIST = "tags"


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tickets/{ticketId}/tags",
        pages=Pages(records="tags", has_position=False, has_limit=False),
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
    )
