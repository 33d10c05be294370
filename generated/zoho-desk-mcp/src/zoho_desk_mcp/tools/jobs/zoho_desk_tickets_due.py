"""List tickets due soon or overdue.

Open tickets whose first response or resolution is overdue or due within some hours (SLA), most
overdue first.

Method: list (reads).
Tags: core, tickets.
Calls: list_all_zoho_desk_tickets.
At most 10 requests, 30 credits; look-ups aside.
Scopes: Desk.tickets.READ.
"""

from typing import Annotated, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.jobs.tickets_due import tickets_due
from zoho_desk_mcp.server.arguments.null import AsksForEmpty
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    hours: float = Field(4, ge=0, le=720, description="4 when left out; 0 for overdue only.")
    department_ids: ListOf[NameOrId] | None = Field(None, description="Names or ids.")
    assignee: Annotated[ListOf[NameOrId] | None, AsksForEmpty("Unassigned")] = Field(
        None, description="IDs or names; Unassigned, me."
    )
    limit: int = Field(20, ge=1, le=100, description="20 when left out.")


class Output(TypedDict, total=False):
    id: str
    ticketNumber: str
    subject: str
    status: str
    priority: str
    department: str
    assignee: str
    sla: str
    responseDueDate: Annotated[str, At("responseDueDate", is_time=True)]
    dueDate: Annotated[str, At("dueDate", is_time=True)]


OUTPUT_LIST = "tickets"


async def call(client: Client, args: Input) -> Response:
    return await tickets_due(
        client,
        hours=args.hours,
        department_ids=await client.lookup.department(args.department_ids),
        assignee=await client.lookup.assignee(args.assignee),
        limit=args.limit,
    )
