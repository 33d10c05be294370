"""Log or plan a call.

Records a phone call with a contact, made or planned; it does not dial. For another kind of
appointment use create_a_zoho_desk_event.

Method: create (writes).
Tags: calls.
Operation: createCall in Call.json.
Scopes: Desk.activities.calls.CREATE, Desk.calls.CREATE.
Response: call.CallResponse.
"""

from typing import Any, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, NumberOrId, Time, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    subject: str = Field(max_length=300, description="What the call is about, up to 300 characters.")
    contact_id: Id = Field(description="ID from list_all_zoho_desk_contacts_search.")
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    start_time: Time = Field(description="Start, ISO 8601 in UTC, like 2026-01-31T09:30:00Z.")
    status: Literal["Completed", "Scheduled", "Missed", "Canceled", "In Progress"] = Field(
        description="State of the call; Scheduled for a planned one."
    )
    owner_id: NameOrId | None = Field(None, description="Agent who calls; ID or name from list_all_zoho_desk_agents.")
    priority: str | None = Field(None, description="Priority name, such as High.")
    ticket_id: NumberOrId | None = Field(
        None, description="Ticket it belongs to, from list_all_zoho_desk_tickets_search."
    )
    direction: Literal["outbound", "inbound"] | None = Field(None, description="Who called; inbound is the customer.")
    duration: int | None = Field(None, description="Length in seconds.")
    description: str | None = Field(None, max_length=65535, description="What was said, or what to say.")
    cf: dict[str, Any] | None = Field(
        None, description="Keyed by API names from list_all_zoho_desk_organization_fields."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/calls",
        body={
            "subject": args.subject,
            "contactId": args.contact_id,
            "departmentId": await client.lookup.department(args.department_id),
            "startTime": args.start_time,
            "status": args.status,
            "ownerId": await client.lookup.agent(args.owner_id),
            "priority": await client.lookup.call_priority(args.priority),
            "ticketId": await client.lookup.ticket(args.ticket_id),
            "direction": args.direction,
            "duration": args.duration,
            "description": args.description,
            "cf": args.cf,
        },
    )
