"""Change a call.

Changes a made or planned phone call: set the outcome, move the start, hand it over. One value for
many calls goes with zoho_desk_calls_update_many.

Method: update (writes, destructive, idempotent).
Tags: calls.
Operation: updateCall in Call.json.
Scopes: Desk.activities.calls.UPDATE, Desk.calls.UPDATE.
Response: call.CallResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, Time, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    call_id: Id = Field(description="ID from list_all_zoho_desk_calls.")
    subject: str | None = Field(None, max_length=300, description="What the call is about.")
    contact_id: Id | None = Field(None, description="ID from list_all_zoho_desk_contacts_search.")
    department_id: NameOrId | None = Field(None, description="ID or name from list_all_zoho_desk_departments.")
    start_time: Time | None = Field(None, description="Start, ISO 8601 in UTC, like 2026-01-31T09:30:00Z.")
    status: Literal["Completed", "Scheduled", "Missed", "Canceled", "In Progress"] | None = Field(
        None, description="New state of the call."
    )
    duration: int | None = Field(None, description="Length in seconds.")
    description: str | None = Field(None, max_length=65535, description="New notes; they replace the old ones.")
    owner_id: NameOrId | None = Field(None, description="New owner; ID or name from list_all_zoho_desk_agents.")
    clear: ListOf[Literal["ownerId"]] | None = Field(None, description="Fields to empty.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/calls/{callId}",
        path_values={"callId": args.call_id},
        body={
            "subject": args.subject,
            "contactId": args.contact_id,
            "departmentId": await client.lookup.department(args.department_id),
            "startTime": args.start_time,
            "status": args.status,
            "duration": args.duration,
            "description": args.description,
            "ownerId": await client.lookup.agent(args.owner_id),
        },
        clear=args.clear or (),
    )
