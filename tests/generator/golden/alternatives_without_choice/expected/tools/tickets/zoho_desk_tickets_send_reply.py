"""Reply.

POST /api/v1/tickets/{ticketId}/sendReply (sendReply in Reply.json).
Scopes: Desk.tickets.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="The long number of the ticket.")]
    channel: Annotated[Literal["EMAIL", "FORUMS"], Field(description="Way the answer goes.")]
    content: Annotated[str | None, Field(max_length=100, description="What the answer says.")] = None
    to: Annotated[str | None, Field(description="Address the answer goes to, for EMAIL.")] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/sendReply",
        path_values={"ticketId": args.ticket_id},
        body={"channel": args.channel, "content": args.content, "to": args.to},
    )
