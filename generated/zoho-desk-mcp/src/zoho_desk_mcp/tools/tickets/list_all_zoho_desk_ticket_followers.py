"""List a ticket's followers.

Lists the agents who follow a ticket, either the ticket itself or through its contact or account;
the field `following` tells which. The whole list comes at once.

Method: list (reads).
Tags: tickets, followers.
Operation: getTicketFollowers in TicketFollowers.json.
Scopes: Desk.tickets.READ.
Response: ticket_followers.GetFollowersResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NumberOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets.")


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tickets/{ticketId}/followers",
        pages=Pages(by_offset=False, by_limit=False),
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
    )
