"""Delete all spam of a department.

Deletes every spam ticket of a department for ever, without the Recycle Bin. It runs in the
background after the response. To choose the tickets use delete_a_zoho_desk_spam_ticket_by_id.

Method: empty_spam (writes, deletes, destructive).
Tags: tickets.
Operation: deleteAllSpamTickets in Ticket.json.
Scopes: Desk.tickets.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST", "/api/v1/tickets/emptySpam", body={"departmentId": await client.lookup.department(args.department_id)}
    )
