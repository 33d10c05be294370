"""Open a ticket.

Opens a ticket for somebody who asked on another way.

Method: create (writes).
Tags: tickets.
Operation: createTicket in Ticket.json.
Scopes: Desk.tickets.READ.
Response: ticket.Ticket.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Contact(ToolInput):
    last_name: str | None = Field(None, description="Last name of the person, known to the first member only.")
    email: str | None = Field(None, description="Mail address of the person, known to the last member only.")


class SharedDepartments(ToolInput):
    id: Id | None = Field(None, description="ID of the department, known to the first member only.")
    type: str | None = Field(None, description="Type of the department, known to the last member only.")


class Input(ToolInput):
    subject: str = Field(description="One line that says what it is about.")
    due_date: str = Field(description="Day by which it must be done.")
    priority: Literal["High", "Low"] | None = Field(None, description="How soon it must be dealt with.")
    contact: Contact | None = Field(None, description="The person who asks, in the fields of both members.")
    shared_departments: ListOf[SharedDepartments] | None = Field(None, description="Departments that see the ticket.")


async def call(client: Client, args: Input) -> Response:
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
