"""Open a ticket.

POST /api/v1/tickets (createTicket in Ticket.json).
Scopes: Desk.tickets.CREATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Reply(ToolInput):
    """The fields of an object in the arguments."""

    channel: Annotated[Literal["EMAIL"] | None, Field(description="Way the answer goes.")] = None
    to: Annotated[str | None, Field(description="Address the answer goes to.")] = None


class Input(ToolInput):
    """The arguments."""

    subject: Annotated[str | None, Field(description="One line that says what it is about.")] = None
    reply: Annotated[Reply | None, Field(description="First answer.")] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/tickets",
        body={"subject": args.subject, "reply": args.reply},
    )
