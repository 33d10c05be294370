"""Log or plan a call.

POST /api/v1/calls (createCall in Call.json).
Scopes: Desk.activities.calls.CREATE, Desk.calls.CREATE.
"""

from typing import Annotated, Any, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, Time, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    subject: Annotated[str, Field(max_length=300, description="What the call is about, up to 300 characters.")]
    contact_id: Annotated[Id, Field(alias="contactId", description="ID from list_all_zoho_desk_contacts_search.")]
    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ]
    start_time: Annotated[
        Time,
        Field(alias="startTime", description="Start, ISO 8601 in UTC, like 2026-01-31T09:30:00Z."),
    ]
    status: Annotated[
        Literal["Completed", "Scheduled", "Missed", "Canceled", "In Progress"],
        Field(description="State of the call; Scheduled for a planned one."),
    ]
    owner_id: Annotated[
        Id | None,
        Field(alias="ownerId", description="Agent who calls, from list_all_zoho_desk_agents."),
    ] = None
    priority: Annotated[str | None, Field(description="Priority name, such as High.")] = None
    ticket_id: Annotated[
        Id | None,
        Field(alias="ticketId", description="Ticket it belongs to, from list_all_zoho_desk_tickets_search."),
    ] = None
    direction: Annotated[
        Literal["outbound", "inbound"] | None,
        Field(description="Who called; inbound is the customer."),
    ] = None
    duration: Annotated[int | None, Field(description="Length in seconds.")] = None
    description: Annotated[str | None, Field(max_length=65535, description="What was said, or what to say.")] = None
    cf: Annotated[
        dict[str, Any] | None,
        Field(description="Keyed by API names from list_all_zoho_desk_organization_fields."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/calls",
        body={
            "subject": args.subject,
            "contactId": args.contact_id,
            "departmentId": await client.lookup.department(args.department_id),
            "startTime": args.start_time,
            "status": args.status,
            "ownerId": args.owner_id,
            "priority": args.priority,
            "ticketId": args.ticket_id,
            "direction": args.direction,
            "duration": args.duration,
            "description": args.description,
            "cf": args.cf,
        },
    )
