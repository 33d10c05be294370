"""Change an event.

Changes an appointment: reschedule it, give it to another agent, set its status or correct its text.
One value for many events goes with zoho_desk_events_update_many.

Method: update (writes, destructive, idempotent).
Tags: events.
Operation: updateEvent in Event.json.
Scopes: Desk.activities.events.UPDATE, Desk.events.UPDATE.
Response: event.EventResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import ChoiceName
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, Time, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    event_id: Id = Field(description="ID from list_all_zoho_desk_events.")
    subject: str | None = Field(None, max_length=300, description="What it is about.")
    contact_id: Id | None = Field(None, description="ID from list_all_zoho_desk_contacts_search.")
    department_id: NameOrId | None = Field(None, description="ID or name from list_all_zoho_desk_departments.")
    start_time: Time | None = Field(None, description="Start, ISO 8601 in UTC, like 2026-01-31T09:30:00Z.")
    duration: int | None = Field(None, description="Length in seconds.")
    description: str | None = Field(None, max_length=65535, description="New details; they replace the old ones.")
    status: ChoiceName | None = Field(None, description="Name of the new status.")
    owner_id: NameOrId | None = Field(None, description="New owner; ID or name from list_all_zoho_desk_agents.")
    clear: ListOf[Literal["ownerId"]] | None = Field(None, description="Fields to empty.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/events/{eventId}",
        path_values={"eventId": args.event_id},
        body={
            "subject": args.subject,
            "contactId": args.contact_id,
            "departmentId": await client.lookup.department(args.department_id),
            "startTime": args.start_time,
            "duration": args.duration,
            "description": args.description,
            "status": await client.lookup.event_status(args.status),
            "ownerId": await client.lookup.agent(args.owner_id),
        },
        clear=args.clear or (),
    )
