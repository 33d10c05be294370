"""Get a ticket.

Reads one ticket: description, status, people, due time, custom fields (cf). Its conversation is in
list_all_zoho_desk_ticket_threads and list_all_zoho_desk_ticket_comments.

Method: get (reads).
Tags: core, tickets.
Operation: getTicket in Ticket.json.
Scopes: Desk.tickets.READ.
Response: ticket.GetTicketResponse.
"""

from typing import Annotated, Any, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NumberOrId, ReadInput
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="ID or number.")


class Output(TypedDict, total=False):
    id: str
    ticketNumber: str
    subject: str
    status: str
    priority: str
    channel: str
    description: str
    departmentId: str
    departmentName: Annotated[str, At("department.name", name_of=("department", "departmentId"))]
    assigneeId: str
    assigneeName: Annotated[str, At("assignee.firstName", "assignee.lastName", name_of=("agent", "assigneeId"))]
    teamName: Annotated[str, At("team.name", name_of=("team", "teamId"))]
    contactId: str
    contactName: Annotated[str, At("contact.firstName", "contact.lastName")]
    email: str
    createdTime: Annotated[str, At("createdTime", is_time=True)]
    dueDate: Annotated[str, At("dueDate", is_time=True)]
    closedTime: Annotated[str, At("closedTime", is_time=True)]
    resolution: str
    cf: dict[str, Any]
    webUrl: str


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/tickets/{ticketId}",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        query={"include": ["contacts", "departments", "team", "assignee"]},
    )
