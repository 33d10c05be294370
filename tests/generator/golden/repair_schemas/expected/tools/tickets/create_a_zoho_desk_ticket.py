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
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Contact(ToolInput):
    id: Id | None = Field(None, description="The long number of the contact.")


class Input(ToolInput):
    subject: str = Field(max_length=255, description="One line that says what it is about.")
    tags: ListOf[str] | None = Field(None, max_length=5, description="Words to find it by.")
    due_date: str | None = Field(None, description="Day by which it must be done.")
    is_spam: bool | None = Field(None, description="Whether nobody needs to read it.")
    contact: Contact | None = Field(None, description="Who asks.")
    extra: dict[str, Any] | None = Field(None, description="Anything else.")


async def call(client: Client, args: Input) -> Response:
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
