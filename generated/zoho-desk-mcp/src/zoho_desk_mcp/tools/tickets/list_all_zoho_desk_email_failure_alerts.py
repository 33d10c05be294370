"""List email failure alerts.

Lists mails from tickets that did not reach the customer, with ticket, thread, assignee and the
reason. Use it to find answers that must be sent again. Alerts have no IDs of their own.

Method: list (reads).
Tags: tickets, email_failure_alerts.
Operation: getEmailFailureAlerts in EmailFailureAlert.json.
Scopes: Desk.tickets.READ.
Response: email_failure_alert.GetEmailFailureResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    department: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments, or allDepartment.")
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/emailFailureAlerts",
        pages=Pages(first=0, maximum=50),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"department": await client.lookup.department(args.department)},
    )
