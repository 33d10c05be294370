"""Open a ticket.

POST /api/v1/tickets (createTicket in Ticket.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated, Any

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    subject: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?,:'\/\!\u0080-\U0010FFFF\s]+)$",
            description="One line that says what it is about.",
        ),
    ] = None
    category: Annotated[str | None, Field(pattern=r"^(?:[\w&< ]+)$", description="What kind of question it is.")] = None
    email: Annotated[
        str | None,
        Field(pattern=r"^([a-z]+@((?i:example|test))\.org)$", description="Where the answer goes."),
    ] = None
    password: Annotated[str | None, Field(pattern="^.{8,}$", description="Password of the portal.")] = None
    code: Annotated[str | None, Field(pattern="^(?:[A-Z]{2}|[0-9]{3})$", description="Country or region.")] = None
    secret: Annotated[str | None, Field(description="What nobody else should see.")] = None
    cf: Annotated[dict[str, Any] | None, Field(description="Custom fields, by API name.")] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
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
