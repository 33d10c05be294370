"""Open a ticket.

Opens a ticket for somebody who asked on another way.

Method: create (writes).
Tags: tickets.
Operation: createTicket in Ticket.json.
Scopes: Desk.tickets.READ.
Response: ticket.Ticket.
"""

from typing import Any, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class ContactAddress(ToolInput):
    city: str | None = Field(None, description="Town or village.")


class Contact(ToolInput):
    last_name: str = Field(max_length=80, description="Family name.")
    address: ContactAddress | None = Field(None, description="Where they live.")


class Links(ToolInput):
    url: str = Field(description="Where the page is.")
    from_: Literal["web", "kb"] | None = Field(None, alias="from", description="Kind of page.")


class Input(ToolInput):
    contact: Contact = Field(description="Who asks.")
    subject: str = Field(description="One line that says what it is about.")
    links: ListOf[Links] | None = Field(None, max_length=10, description="Pages that help.")
    cf: dict[str, Any] | None = Field(None, description="Custom fields, by API name.")
    extra: dict[str, Any] | None = Field(None, description="Anything else, by API name.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets",
        body={
            "contact": args.contact,
            "subject": args.subject,
            "links": args.links,
            "cf": args.cf,
            "extra": args.extra,
        },
    )
