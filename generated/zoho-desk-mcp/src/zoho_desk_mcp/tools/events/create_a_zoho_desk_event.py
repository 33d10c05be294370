"""Create an event.

Plans an appointment with a contact, on a ticket when ticketId is given. For a to-do with only a due
time use create_a_zoho_desk_task, for a phone call create_a_zoho_desk_call.

Method: create (writes).
Tags: events.
Operation: createEvent in Event.json.
Scopes: Desk.activities.events.CREATE, Desk.events.CREATE.
Response: event.EventResponse.
"""

from typing import Any

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, NumberOrId, Time, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    subject: str = Field(max_length=300, description="What it is about, up to 300 characters.")
    contact_id: Id = Field(description="ID from list_all_zoho_desk_contacts_search.")
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    start_time: Time = Field(description="Start, ISO 8601 in UTC, like 2026-01-31T09:30:00Z.")
    duration: int | None = Field(None, description="Length in seconds, 3600 for an hour.")
    ticket_id: NumberOrId | None = Field(
        None, description="Ticket it belongs to, from list_all_zoho_desk_tickets_search."
    )
    description: str | None = Field(None, max_length=65535, description="Details, such as place and agenda.")
    owner_id: NameOrId | None = Field(None, description="Agent who attends; ID or name from list_all_zoho_desk_agents.")
    cf: dict[str, Any] | None = Field(
        None, description="Keyed by API names from list_all_zoho_desk_organization_fields."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/events",
        body={
            "subject": args.subject,
            "contactId": args.contact_id,
            "departmentId": await client.lookup.department(args.department_id),
            "startTime": args.start_time,
            "duration": args.duration,
            "ticketId": await client.lookup.ticket(args.ticket_id),
            "description": args.description,
            "ownerId": await client.lookup.agent(args.owner_id),
            "cf": args.cf,
        },
    )
