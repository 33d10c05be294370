"""Open a ticket.

POST /api/v1/tickets (createTicket in Ticket.json). Scopes: Desk.tickets.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.desk.answer import Answer
from zoho_desk_mcp.desk.client import Desk
from zoho_desk_mcp.inputs import ToolInput


class Input(ToolInput):
    """The arguments."""

    subject: Annotated[str, Field(description="One line that says what it is about.")]
    due_date: Annotated[str, Field(alias="dueDate", description="Day by which it must be done.")]
    priority: Annotated[Literal["High", "Low"] | None, Field(description="How soon it must be dealt with.")] = None


async def call(desk: Desk, args: Input) -> Answer:
    """Call the operation once."""
    return await desk.request(
        "POST",
        "/api/v1/tickets",
        body={"subject": args.subject, "dueDate": args.due_date, "priority": args.priority},
    )
