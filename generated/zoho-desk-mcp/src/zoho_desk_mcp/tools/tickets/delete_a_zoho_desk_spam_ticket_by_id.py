"""Delete spam tickets for good.

Deletes the given spam tickets at once and for ever: they do not go to the Recycle Bin. Works only
on tickets marked as spam. Answers for each ticket whether it worked.

Method: delete (writes, deletes, destructive, idempotent).
Tags: tickets.
Operation: deleteSpamTickets in Ticket.json.
Scopes: Desk.tickets.DELETE.
Response: mass_action_response.MassActionListResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_ids: ListOf[NumberOrId] = Field(
        description="IDs of the spam tickets, from list_all_zoho_desk_contact_tickets with isSpam or a search."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST", "/api/v1/tickets/deleteSpam", body={"ticketIds": await client.lookup.ticket(args.ticket_ids)}
    )
