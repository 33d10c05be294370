"""Change a call.

PATCH /api/v1/calls/{callId} (updateCall in Call.json).
Scopes: Desk.activities.calls.UPDATE, Desk.calls.UPDATE.
"""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, Time, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    nullable: ClassVar[frozenset[str]] = frozenset(["ownerId"])

    call_id: Annotated[Id, Field(alias="callId", description="ID from list_all_zoho_desk_calls.")]
    subject: Annotated[str | None, Field(max_length=300, description="What the call is about.")] = None
    contact_id: Annotated[
        Id | None,
        Field(alias="contactId", description="ID from list_all_zoho_desk_contacts_search."),
    ] = None
    department_id: Annotated[
        NameOrId | None,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ] = None
    start_time: Annotated[
        Time | None,
        Field(alias="startTime", description="Start, ISO 8601 in UTC, like 2026-01-31T09:30:00Z."),
    ] = None
    status: Annotated[
        Literal["Completed", "Scheduled", "Missed", "Canceled", "In Progress"] | None,
        Field(description="New state of the call."),
    ] = None
    duration: Annotated[int | None, Field(description="Length in seconds.")] = None
    description: Annotated[
        str | None,
        Field(max_length=65535, description="New notes; they replace the old ones."),
    ] = None
    owner_id: Annotated[
        Id | None,
        Field(alias="ownerId", description="New owner, from list_all_zoho_desk_agents; null to unassign."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/calls/{callId}",
        path_values={"callId": args.call_id},
        changes={
            "subject": args.subject,
            "contactId": args.contact_id,
            "departmentId": await client.lookup.department(args.department_id),
            "startTime": args.start_time,
            "status": args.status,
            "duration": args.duration,
            "description": args.description,
            "ownerId": args.or_null("owner_id"),
        },
    )
