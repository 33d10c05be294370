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
    id: Annotated[str, At("id")]
    ticketNumber: Annotated[str, At("ticketNumber")]
    subject: Annotated[str, At("subject")]
    status: Annotated[str, At("status")]
    priority: Annotated[str, At("priority")]
    channel: Annotated[str, At("channel")]
    description: Annotated[str, At("description")]
    departmentId: Annotated[str, At("departmentId")]
    departmentName: Annotated[str, At("department.name", name_of=("department", "departmentId"))]
    assigneeId: Annotated[str, At("assigneeId")]
    assigneeName: Annotated[str, At("assignee.firstName", "assignee.lastName", name_of=("agent", "assigneeId"))]
    teamName: Annotated[str, At("team.name", name_of=("team", "teamId"))]
    contactId: Annotated[str, At("contactId")]
    contactName: Annotated[str, At("contact.firstName", "contact.lastName")]
    email: Annotated[str, At("email")]
    createdTime: Annotated[str, At("createdTime", is_time=True)]
    dueDate: Annotated[str, At("dueDate", is_time=True)]
    closedTime: Annotated[str, At("closedTime", is_time=True)]
    resolution: Annotated[str, At("resolution")]
    cf: Annotated[dict[str, Any], At("cf")]
    webUrl: Annotated[str, At("webUrl")]


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/tickets/{ticketId}",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        query={"include": ["contacts", "departments", "team", "assignee"]},
    )
