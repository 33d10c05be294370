"""Split a thread into a new ticket.

Makes one message of a ticket's conversation a ticket of its own, for a customer who asks something
new in an old ticket. Later messages stay where they are. Returns the new ticket.

Method: split_thread (writes, destructive).
Tags: tickets, threads.
Operation: splitThreadIntoNewTicket in Ticket.json.
Scopes: Desk.tickets.CREATE.
Response: ticket.TicketResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID of the ticket that has the message, from list_all_zoho_desk_tickets.")
    thread_id: Id = Field(description="ID of the message, from list_all_zoho_desk_ticket_threads.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/threads/{threadId}/split",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id), "threadId": args.thread_id},
    )
