"""Create an event.

POST /api/v1/events (createEvent in Event.json).
Scopes: Desk.activities.events.CREATE, Desk.events.CREATE.
"""

from typing import Annotated, Any

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, Time, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    subject: Annotated[str, Field(max_length=300, description="What it is about, up to 300 characters.")]
    contact_id: Annotated[Id, Field(alias="contactId", description="ID from list_all_zoho_desk_contacts_search.")]
    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ]
    start_time: Annotated[
        Time,
        Field(alias="startTime", description="Start, ISO 8601 in UTC, like 2026-01-31T09:30:00Z."),
    ]
    duration: Annotated[int | None, Field(description="Length in seconds, 3600 for an hour.")] = None
    ticket_id: Annotated[
        Id | None,
        Field(alias="ticketId", description="Ticket it belongs to, from list_all_zoho_desk_tickets_search."),
    ] = None
    description: Annotated[str | None, Field(max_length=65535, description="Details, such as place and agenda.")] = None
    owner_id: Annotated[
        Id | None,
        Field(alias="ownerId", description="Agent who attends, from list_all_zoho_desk_agents."),
    ] = None
    cf: Annotated[
        dict[str, Any] | None,
        Field(description="Keyed by API names from list_all_zoho_desk_organization_fields."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/events",
        body={
            "subject": args.subject,
            "contactId": args.contact_id,
            "departmentId": await client.lookup.department(args.department_id),
            "startTime": args.start_time,
            "duration": args.duration,
            "ticketId": args.ticket_id,
            "description": args.description,
            "ownerId": args.owner_id,
            "cf": args.cf,
        },
    )
