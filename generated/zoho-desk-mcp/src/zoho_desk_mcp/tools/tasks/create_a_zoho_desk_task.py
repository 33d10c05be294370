"""Create a task.

POST /api/v1/tasks (createTask in Task.json).
Scopes: Desk.activities.tasks.CREATE, Desk.tasks.CREATE.
"""

from typing import Annotated, Any, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, Time, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Reminder(ToolInput):
    """The fields of an object in the arguments."""

    reminder_type: Annotated[
        Literal["ABSOLUTE", "RELATIVE"] | None,
        Field(alias="reminderType", description="ABSOLUTE needs reminderTime, RELATIVE the minutes."),
    ] = None
    reminder_time: Annotated[Time | None, Field(alias="reminderTime", description="When to remind, ISO 8601.")] = None
    relative_reminder_in_min: Annotated[
        int | None,
        Field(alias="relativeReminderInMin", description="Minutes before the task is due."),
    ] = None
    alert_type: Annotated[
        ListOf[Literal["EMAIL", "POPUP", "SMS"]] | None,
        Field(alias="alertType", description="How the agent is told."),
    ] = None


class Input(ToolInput):
    """The arguments."""

    subject: Annotated[
        str,
        Field(max_length=300, description="What is to be done, up to 300 characters. Always give it."),
    ]
    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments. Always give it."),
    ]
    ticket_id: Annotated[
        Id | None,
        Field(alias="ticketId", description="Ticket it belongs to, from list_all_zoho_desk_tickets_search."),
    ] = None
    description: Annotated[str | None, Field(max_length=65535, description="Details of the work.")] = None
    due_date: Annotated[
        Time | None,
        Field(alias="dueDate", description="When it must be done, ISO 8601, like 2026-01-31T09:30:00Z."),
    ] = None
    owner_id: Annotated[
        Id | None,
        Field(alias="ownerId", description="Agent who does it, from list_all_zoho_desk_agents."),
    ] = None
    priority: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\:\/\!\u0080-\U0010FFFF\s()]+)$",
            description="Priority name, such as High.",
        ),
    ] = None
    reminder: Annotated[ListOf[Reminder] | None, Field(description="Reminders to send.")] = None
    cf: Annotated[
        dict[str, Any] | None,
        Field(description="Keyed by API names from list_all_zoho_desk_organization_fields."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/tasks",
        body={
            "subject": args.subject,
            "departmentId": await client.lookup.department(args.department_id),
            "ticketId": args.ticket_id,
            "description": args.description,
            "dueDate": args.due_date,
            "ownerId": args.owner_id,
            "priority": args.priority,
            "reminder": args.reminder,
            "cf": args.cf,
        },
    )
