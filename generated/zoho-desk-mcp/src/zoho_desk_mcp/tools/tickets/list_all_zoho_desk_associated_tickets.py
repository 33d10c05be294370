"""List tickets an agent follows or commented on.

GET /api/v1/associatedTickets (getAssociatedTickets in Ticket.json). Scopes: Desk.tickets.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.desk.answer import Answer
from zoho_desk_mcp.desk.client import Desk
from zoho_desk_mcp.desk.pages import Pages
from zoho_desk_mcp.inputs import Id, ListOf, ToolInput

PAGES = Pages(first=0, limit=25, maximum=None, records="data")


class Input(ToolInput):
    """The arguments."""

    follower: Annotated[
        str | None,
        Field(
            pattern="^([0-9]+)$", description="ID of the agent who follows the tickets, from list_all_zoho_desk_agents."
        ),
    ] = None
    commenter: Annotated[
        str | None,
        Field(
            pattern="^([0-9]+)$",
            description="ID of the agent who commented, from list_all_zoho_desk_agents. Ignored when follower is given.",
        ),
    ] = None
    department_id: Annotated[
        Id | None,
        Field(
            alias="departmentId",
            description="ID from list_all_zoho_desk_departments. All permitted ones when left out.",
        ),
    ] = None
    assignee: Annotated[
        ListOf[Annotated[str, Field(pattern="^(?:[0-9]+|Unassigned)$")]] | None,
        Field(description="IDs of the agents who own the tickets, from list_all_zoho_desk_agents."),
    ] = None
    status: Annotated[ListOf[str] | None, Field(description="Names of statuses, such as Open.")] = None
    received_in_days: Annotated[
        Literal["15", "30", "90", "-1"] | None,
        Field(
            alias="receivedInDays", description="Only tickets received in the last 15, 30 or 90 days; -1 sets no limit."
        ),
    ] = None
    include: Annotated[
        ListOf[Literal["contacts", "products", "assignee"]] | None,
        Field(description="Related records to put into each ticket."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, description="Page size: usually 25.")] = None
    next_cursor: Annotated[str | None, Field(description="next_cursor of the page before.")] = None


async def call(desk: Desk, args: Input) -> Answer:
    """Get one page of the list."""
    return await desk.list(
        "/api/v1/associatedTickets",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "follower": args.follower,
            "commenter": args.commenter,
            "departmentId": args.department_id,
            "assignee": args.assignee,
            "status": args.status,
            "receivedInDays": args.received_in_days,
            "include": args.include,
        },
    )
