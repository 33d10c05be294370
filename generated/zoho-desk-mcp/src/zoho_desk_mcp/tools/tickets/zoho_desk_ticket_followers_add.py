"""Add followers to a ticket.

Makes agents followers of a ticket, so that they hear of its changes. The owner stays the same: to
assign the ticket use update_a_zoho_desk_ticket_by_id.

Method: add (writes).
Tags: tickets, followers.
Operation: addTicketFollowers in TicketFollowers.json.
Scopes: Desk.tickets.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: Id = Field(description="ID from list_all_zoho_desk_tickets.")
    follower_ids: ListOf[Id] = Field(description="IDs of the agents who shall follow, from list_all_zoho_desk_agents.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/addFollowers",
        path_values={"ticketId": args.ticket_id},
        body={"followerIds": args.follower_ids},
    )
