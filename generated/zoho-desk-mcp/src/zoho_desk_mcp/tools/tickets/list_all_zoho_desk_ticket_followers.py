"""List a ticket's followers.

Lists the agents who are told about a ticket. following says whether they follow the ticket, its
contact or its account.

Method: list (reads).
Tags: core, tickets, followers.
Operation: getTicketFollowers in TicketFollowers.json.
Scopes: Desk.tickets.READ.
Response: ticket_followers.GetFollowersResponse.
"""

from typing import TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NumberOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="ID or number.")


class Output(TypedDict, total=False):
    id: str
    firstName: str
    lastName: str
    email: str
    following: str


OUTPUT_LIST = "data"


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tickets/{ticketId}/followers",
        pages=Pages(has_position=False, has_limit=False),
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
    )
