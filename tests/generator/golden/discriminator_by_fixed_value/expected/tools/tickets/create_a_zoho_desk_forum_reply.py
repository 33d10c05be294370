"""Reply in the forum.

Answers where the whole community reads it.

Method: create (writes).
Tags: tickets.
Operation: sendReply in Reply.json.
Scopes: Desk.tickets.UPDATE.
Response: reply.Ticket.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="The long number of the ticket.")
    content: str = Field(description="What the answer says.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/sendReply",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        body={"channel": "FORUMS", "isPrivate": False, "content": args.content},
    )
