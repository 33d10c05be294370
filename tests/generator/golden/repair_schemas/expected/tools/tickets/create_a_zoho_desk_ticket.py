"""Open a ticket.

POST /api/v1/tickets (createTicket in Ticket.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated, Any

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Contact(ToolInput):
    """The fields of an object in the arguments."""

    id: Annotated[Id | None, Field(description="The long number of the contact.")] = None


class Input(ToolInput):
    """The arguments."""

    subject: Annotated[str, Field(max_length=255, description="One line that says what it is about.")]
    tags: Annotated[ListOf[str] | None, Field(max_length=5, description="Words to find it by.")] = None
    due_date: Annotated[str | None, Field(alias="dueDate", description="Day by which it must be done.")] = None
    is_spam: Annotated[bool | None, Field(alias="isSpam", description="Whether nobody needs to read it.")] = None
    contact: Annotated[Contact | None, Field(description="Who asks.")] = None
    extra: Annotated[dict[str, Any] | None, Field(description="Anything else.")] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/tickets",
        body={
            "subject": args.subject,
            "tags": args.tags,
            "dueDate": args.due_date,
            "isSpam": args.is_spam,
            "contact": args.contact,
            "extra": args.extra,
        },
    )
