"""Remove followers from a ticket.

Takes agents off the followers of a ticket, so that they get no more notices about it. It works on
the ticket only: who follows its contact or account still does.

Method: remove (writes, destructive).
Tags: tickets, followers.
Operation: removeTicketFollowers in TicketFollowers.json.
Scopes: Desk.tickets.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets.")
    follower_ids: ListOf[NameOrId] = Field(description="IDs or names from list_all_zoho_desk_ticket_followers.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/removeFollowers",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        body={"followerIds": await client.lookup.agent(args.follower_ids)},
    )
