"""List tickets an agent follows or commented on.

GET /api/v1/associatedTickets (getAssociatedTickets in Ticket.json). Scopes: Desk.tickets.READ.
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
        NameOrId | None,
        Field(alias="departmentId", description="ID or name of a department. All permitted ones when left out."),
    ] = None
    assignee: Annotated[
        ListOf[NameOrId] | None, Field(description="IDs or names of the agents who own the tickets.")
    ] = None
    status: Annotated[ListOf[str] | None, Field(description="Names of statuses, such as Open.")] = None
    received_in_days: Annotated[
        Literal["15", "30", "90", "-1"] | None,
        Field(alias="receivedInDays", description="Only tickets received in the last 15, 30 or 90 days."),
    ] = None
    include: Annotated[
        ListOf[Literal["contacts", "products", "assignee"]] | None,
        Field(description="Related records to put into each ticket."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, description="Records per page: usually 25.")] = None
    next_cursor: Annotated[str | None, Field(description="As the page before gave it.")] = None


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
            "departmentId": await desk.lookup.department(args.department_id),
            "assignee": await desk.lookup.agent(args.assignee),
            "status": args.status,
            "receivedInDays": args.received_in_days,
            "include": args.include,
        },
    )
