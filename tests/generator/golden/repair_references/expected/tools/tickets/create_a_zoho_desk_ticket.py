"""Open a ticket.

Opens a ticket for somebody who asked on another way.

Method: create (writes).
Tags: tickets.
Operation: createTicket in Ticket.json.
Scopes: Desk.tickets.CREATE.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Reply(ToolInput):
    channel: Literal["EMAIL"] | None = Field(None, description="Way the answer goes.")
    to: str | None = Field(None, description="Address the answer goes to.")


class Input(ToolInput):
    subject: str | None = Field(None, description="One line that says what it is about.")
    reply: Reply | None = Field(None, description="First answer.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/tickets", body={"subject": args.subject, "reply": args.reply})
