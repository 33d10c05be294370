"""List archived tickets.

GET /api/v1/tickets/archivedTickets (getArchivedTickets in Ticket.json). Scopes: Desk.tickets.READ, Desk.search.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.desk.answer import Answer
from zoho_desk_mcp.desk.client import Desk
from zoho_desk_mcp.desk.pages import Pages
from zoho_desk_mcp.inputs import ListOf, NameOrId, ReadInput

PAGES = Pages(first=0, limit=25, maximum=None, records="data")


class Input(ReadInput):
    """The arguments."""

    department_id: Annotated[NameOrId, Field(alias="departmentId", description="ID or name of the department.")]
    include: Annotated[
        ListOf[Literal["products", "contacts", "isRead", "departments", "team", "assignee"]] | None,
        Field(description="Related records to put into each ticket."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, description="Records per page: usually 25.")] = None
    next_cursor: Annotated[str | None, Field(description="As the page before gave it.")] = None


async def call(desk: Desk, args: Input) -> Answer:
    """Get one page of the list."""
    return await desk.list(
        "/api/v1/tickets/archivedTickets",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={"departmentId": await desk.lookup.department(args.department_id), "include": args.include},
    )
