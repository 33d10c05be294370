"""Clear email failure alerts.

Deletes all alerts about undelivered mails of a department, or of every one with allDepartment;
single ones cannot be picked. They do not come back, so read list_all_zoho_desk_email_failure_alerts
first. Tickets and threads stay.

Method: clear (writes, destructive).
Tags: tickets, email_failure_alerts.
Operation: clearEmailFailureAlerts in EmailFailureAlert.json.
Scopes: Desk.tickets.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    department: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments, or allDepartment.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "PATCH", "/api/v1/emailFailureAlerts", query={"department": await client.lookup.department(args.department)}
    )
