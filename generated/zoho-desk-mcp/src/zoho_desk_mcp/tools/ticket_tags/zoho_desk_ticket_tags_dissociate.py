"""Remove tags from a ticket.

Takes tags off one ticket by name; other tickets keep them and the tags themselves stay. The token
needs the tickets create scope.

Method: dissociate (writes, destructive).
Tags: ticket_tags, tickets.
Operation: dissociateTagsFromTicket in TicketTag.json.
Scopes: Desk.tickets.CREATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import TagName
from zoho_desk_mcp.server.arguments.types import ListOf, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets.")
    tags: ListOf[Annotated[TagName, Field(min_length=3, max_length=50)]] = Field(
        min_length=1,
        max_length=51,
        description="Names of the tags to take off, as list_all_zoho_desk_ticket_tags spells them.",
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/dissociateTag",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        body={"tags": args.tags},
    )
