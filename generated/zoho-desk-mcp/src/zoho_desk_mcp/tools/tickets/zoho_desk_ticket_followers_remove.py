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
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: Id = Field(description="ID from list_all_zoho_desk_tickets.")
    follower_ids: ListOf[Id] = Field(description="IDs from list_all_zoho_desk_ticket_followers.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/removeFollowers",
        path_values={"ticketId": args.ticket_id},
        body={"followerIds": args.follower_ids},
    )
