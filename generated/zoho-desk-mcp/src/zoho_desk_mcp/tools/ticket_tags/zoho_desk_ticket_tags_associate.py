"""Add tags to a ticket.

Puts tags on a ticket by name and keeps those it has. The token needs the tickets create scope.

Method: associate (writes).
Tags: ticket_tags, tickets.
Operation: associateTagsToTicket in TicketTag.json.
Scopes: Desk.tickets.CREATE.
Response: ticket_tag.CommonTagResponse.
"""

from typing import Annotated, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import TagName
from zoho_desk_mcp.server.arguments.types import ListOf, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets.")
    tags: ListOf[Annotated[TagName, Field(min_length=3, max_length=50)]] = Field(
        min_length=1, max_length=51, description="Names of the tags, each 3 to 50 characters."
    )


class Output(TypedDict, total=False):
    id: str
    name: str


OUTPUT_LIST = "data"


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/associateTag",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        body={"tags": args.tags},
    )
