"""Reply.

Answers a customer on the way they came.

Method: send_reply (writes).
Tags: tickets.
Operation: sendReply in Reply.json.
Scopes: Desk.tickets.UPDATE.
Response: reply.Ticket.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="The long number of the ticket.")
    channel: Literal["EMAIL", "FORUMS"] = Field(description="Way the answer goes.")
    content: str | None = Field(None, max_length=100, description="What the answer says.")
    to: str | None = Field(None, description="Address the answer goes to, for EMAIL.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/sendReply",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        body={"channel": args.channel, "content": args.content, "to": args.to},
    )
