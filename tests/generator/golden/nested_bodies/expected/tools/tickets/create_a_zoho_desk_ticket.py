"""Open a ticket.

POST /api/v1/tickets (createTicket in Ticket.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated, Any, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class ContactAddress(ToolInput):
    """The fields of an object in the arguments."""

    city: Annotated[str | None, Field(description="Town or village.")] = None


class Contact(ToolInput):
    """The fields of an object in the arguments."""

    last_name: Annotated[str, Field(alias="lastName", max_length=80, description="Family name.")]
    address: Annotated[ContactAddress | None, Field(description="Where they live.")] = None


class Links(ToolInput):
    """The fields of an object in the arguments."""

    url: Annotated[str, Field(description="Where the page is.")]
    from_: Annotated[Literal["web", "kb"] | None, Field(alias="from", description="Kind of page.")] = None


class Input(ToolInput):
    """The arguments."""

    contact: Annotated[Contact, Field(description="Who asks.")]
    subject: Annotated[str, Field(description="One line that says what it is about.")]
    links: Annotated[ListOf[Links] | None, Field(max_length=10, description="Pages that help.")] = None
    cf: Annotated[dict[str, Any] | None, Field(description="Custom fields, by API name.")] = None
    extra: Annotated[dict[str, Any] | None, Field(description="Anything else, by API name.")] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
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
