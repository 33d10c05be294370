"""List tickets.

Lists the tickets of a department or view, also all unassigned ones. For words, a customer, a tag or
a time range use list_all_zoho_desk_tickets_search.

Method: list (reads).
Tags: tickets.
Operation: getTickets in Ticket.json.
Scopes: Desk.tickets.READ.
Response: ticket.TicketListViewArray2.
"""

from typing import Annotated, Literal, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.null import AsksForEmpty
from zoho_desk_mcp.server.arguments.text_types import ChoiceName
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, NextCursor, ToolInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response

SortBy = Literal["dueDate", "createdTime", "recentThread", "-dueDate", "-createdTime", "-recentThread"]
Include = Literal["contacts", "products", "departments", "team", "assignee", "isRead"]


class Input(ToolInput):
    department_ids: ListOf[NameOrId] | None = Field(None, max_length=20, description="Up to 20 names or IDs.")
    view_id: Id | None = Field(None, description="From list_all_zoho_desk_views with module tickets.")
    assignee: Annotated[ListOf[NameOrId] | None, AsksForEmpty("Unassigned")] = Field(
        None, description="Names or IDs; Unassigned for none."
    )
    team_ids: ListOf[NameOrId] | None = Field(None, description="Names or IDs.")
    status: ListOf[str] | None = Field(None, description="Such as Open.")
    priority: ListOf[Annotated[ChoiceName, Field(max_length=120)]] | None = Field(
        None, max_length=20, description="Such as High."
    )
    channel: ListOf[ChoiceName] | None = Field(None, description="Such as Email.")
    received_in_days: Literal["15", "30", "90", "-1"] | None = Field(
        None, description="15, 30 or 90; -1 sets no limit."
    )
    sort_by: SortBy | None = Field(None, description="- for descending.")
    include: ListOf[Include] | None = Field(None, description="Related records to put into each ticket.")
    fields: ListOf[str] | None = Field(None, max_length=30, description="Fields to keep.")
    limit: int | None = Field(None, ge=1, description="25 by default.")
    next_cursor: NextCursor = None


class Output(TypedDict, total=False):
    id: str
    ticketNumber: str
    subject: str
    status: str
    priority: str
    channel: str
    departmentName: Annotated[str, At("department.name", name_of=("department", "departmentId"))]
    assigneeId: str
    assigneeName: Annotated[str, At("assignee.firstName", "assignee.lastName", name_of=("agent", "assigneeId"))]
    teamName: Annotated[str, At("team.name", name_of=("team", "teamId"))]
    contactId: str
    contactName: Annotated[str, At("contact.firstName", "contact.lastName")]
    email: str
    createdTime: Annotated[str, At("createdTime", is_time=True)]
    dueDate: Annotated[str, At("dueDate", is_time=True)]


OUTPUT_LIST = "data"


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tickets",
        pages=Pages(first=0, limit=25),
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "departmentIds": await client.lookup.department(args.department_ids),
            "viewId": args.view_id,
            "assignee": await client.lookup.assignee(args.assignee),
            "teamIds": await client.lookup.team(args.team_ids),
            "status": await client.lookup.ticket_status(args.status),
            "priority": await client.lookup.ticket_priority(args.priority),
            "channel": await client.lookup.ticket_channel(args.channel),
            "receivedInDays": args.received_in_days,
            "sortBy": args.sort_by,
            "include": args.include,
            "fields": args.fields,
        },
    )
