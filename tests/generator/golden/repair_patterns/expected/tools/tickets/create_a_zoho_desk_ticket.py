"""Open a ticket.

Opens a ticket for somebody who asked on another way.

Method: create (writes).
Tags: tickets.
Operation: createTicket in Ticket.json.
Scopes: Desk.tickets.READ.
Response: ticket.Ticket.
"""

from typing import Any

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    subject: str | None = Field(
        None,
        pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?,:'\/\!\u0080-\U0010FFFF\s]+)$",
        description="One line that says what it is about.",
    )
    category: str | None = Field(None, pattern=r"^(?:[\w&< ]+)$", description="What kind of question it is.")
    email: str | None = Field(
        None, pattern=r"^([a-z]+@((?i:example|test))\.org)$", description="Where the answer goes."
    )
    password: str | None = Field(None, pattern="^.{8,}$", description="Password of the portal.")
    code: str | None = Field(None, pattern="^(?:[A-Z]{2}|[0-9]{3})$", description="Country or region.")
    secret: str | None = Field(None, description="What nobody else should see.")
    cf: dict[str, Any] | None = Field(None, description="Custom fields, by API name.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets",
        body={
            "subject": args.subject,
            "category": args.category,
            "email": args.email,
            "password": args.password,
            "code": args.code,
            "secret": args.secret,
            "cf": args.cf,
        },
    )
