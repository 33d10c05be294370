"""Get a ticket.

Reads one ticket with all its fields: subject, description, status, owner, customer, due time,
custom fields. The conversation is not in it: read that with list_all_zoho_desk_ticket_threads and
list_all_zoho_desk_ticket_comments.

Method: get (reads).
Tags: core, tickets.
Operation: getTicket in Ticket.json.
Scopes: Desk.tickets.READ.
Response: ticket.GetTicketResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.responses.response import Response

Include = Literal["contacts", "products", "departments", "team", "assignee", "contract", "isRead", "skills"]


class Input(ReadInput):
    ticket_id: Id = Field(
        description="ID from list_all_zoho_desk_tickets_search, not the short ticket number people quote."
    )
    include: ListOf[Include] | None = Field(
        None, description="Related records to put into the answer, such as contacts or assignee."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET", "/api/v1/tickets/{ticketId}", path_values={"ticketId": args.ticket_id}, query={"include": args.include}
    )
