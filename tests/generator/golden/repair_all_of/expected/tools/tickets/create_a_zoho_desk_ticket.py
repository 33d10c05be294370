"""Open a ticket.

POST /api/v1/tickets (createTicket in Ticket.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Contact(ToolInput):
    """The fields of an object in the arguments."""

    last_name: Annotated[
        str | None,
        Field(alias="lastName", description="Last name of the person, known to the first member only."),
    ] = None
    email: Annotated[str | None, Field(description="Mail address of the person, known to the last member only.")] = None


class SharedDepartments(ToolInput):
    """The fields of an object in the arguments."""

    id: Annotated[Id | None, Field(description="ID of the department, known to the first member only.")] = None
    type: Annotated[str | None, Field(description="Type of the department, known to the last member only.")] = None


class Input(ToolInput):
    """The arguments."""

    subject: Annotated[str, Field(description="One line that says what it is about.")]
    due_date: Annotated[str, Field(alias="dueDate", description="Day by which it must be done.")]
    priority: Annotated[Literal["High", "Low"] | None, Field(description="How soon it must be dealt with.")] = None
    contact: Annotated[Contact | None, Field(description="The person who asks, in the fields of both members.")] = None
    shared_departments: Annotated[
        ListOf[SharedDepartments] | None,
        Field(alias="sharedDepartments", description="Departments that see the ticket."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/tickets",
        body={
            "subject": args.subject,
            "dueDate": args.due_date,
            "priority": args.priority,
            "contact": args.contact,
            "sharedDepartments": args.shared_departments,
        },
    )
