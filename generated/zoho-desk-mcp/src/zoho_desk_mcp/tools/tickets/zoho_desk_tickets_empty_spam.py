"""Delete all spam of a department.

POST /api/v1/tickets/emptySpam (deleteAllSpamTickets in Ticket.json).
Scopes: Desk.tickets.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.desk.answer import Answer
from zoho_desk_mcp.desk.client import Desk
from zoho_desk_mcp.inputs import NameOrId, ToolInput


class Input(ToolInput):
    """The arguments."""

    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ]


async def call(desk: Desk, args: Input) -> Answer:
    """Call the operation once."""
    return await desk.request(
        "POST",
        "/api/v1/tickets/emptySpam",
        body={"departmentId": await desk.lookup.department(args.department_id)},
    )
