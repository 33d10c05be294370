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
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets.")
    follower_ids: ListOf[NameOrId] = Field(
        description="IDs or names of the agents who shall follow, from list_all_zoho_desk_agents."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/addFollowers",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        body={"followerIds": await client.lookup.agent(args.follower_ids)},
    )
