"""List recent tags.

Lists up to five tags of a department that were looked at most recently. It is no full list:
list_all_zoho_desk_tags has them all.

Method: list (reads).
Tags: ticket_tags, tickets.
Operation: getRecentTags in TicketTag.json.
Scopes: Desk.tickets.READ.
Response: ticket_tag.GetTicketTagResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/recentTicketTags",
        pages=Pages(has_position=False, has_limit=False),
        query={"departmentId": await client.lookup.department(args.department_id)},
    )
