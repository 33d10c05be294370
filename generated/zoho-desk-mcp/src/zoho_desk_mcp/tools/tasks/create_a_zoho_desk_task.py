"""Create a task.

Adds a to-do, on a ticket when ticketId is given, and can assign it and set reminders. For an
appointment use create_a_zoho_desk_event, for a phone call create_a_zoho_desk_call.

Method: create (writes).
Tags: tasks.
Operation: createTask in Task.json.
Scopes: Desk.activities.tasks.CREATE, Desk.tasks.CREATE.
Response: task.TaskResponse.
"""

from typing import Any, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import ChoiceName
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, NumberOrId, Time, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Reminder(ToolInput):
    reminder_type: Literal["ABSOLUTE", "RELATIVE"] | None = Field(
        None, description="ABSOLUTE needs reminderTime, RELATIVE the minutes."
    )
    reminder_time: Time | None = Field(None, description="When to remind, ISO 8601.")
    relative_reminder_in_min: int | None = Field(None, description="Minutes before the task is due.")
    alert_type: ListOf[Literal["EMAIL", "POPUP", "SMS"]] | None = Field(None, description="How the agent is told.")


class Input(ToolInput):
    subject: str = Field(max_length=300, description="What is to be done, up to 300 characters. Always give it.")
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments. Always give it.")
    ticket_id: NumberOrId | None = Field(
        None, description="Ticket it belongs to, from list_all_zoho_desk_tickets_search."
    )
    description: str | None = Field(None, max_length=65535, description="Details of the work.")
    due_date: Time | None = Field(None, description="When it must be done, ISO 8601, like 2026-01-31T09:30:00Z.")
    owner_id: NameOrId | None = Field(None, description="Agent who does it; ID or name from list_all_zoho_desk_agents.")
    priority: ChoiceName | None = Field(None, description="Priority name, such as High.")
    reminder: ListOf[Reminder] | None = Field(None, description="Reminders to send.")
    cf: dict[str, Any] | None = Field(
        None, description="Keyed by API names from list_all_zoho_desk_organization_fields."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tasks",
        body={
            "subject": args.subject,
            "departmentId": await client.lookup.department(args.department_id),
            "ticketId": await client.lookup.ticket(args.ticket_id),
            "description": args.description,
            "dueDate": args.due_date,
            "ownerId": await client.lookup.agent(args.owner_id),
            "priority": await client.lookup.task_priority(args.priority),
            "reminder": args.reminder,
            "cf": args.cf,
        },
    )
