"""Note a tag as recent.

Puts an existing tag among the recently viewed ones, which Zoho Desk shows as a shortcut. It tags no
ticket: that is zoho_desk_ticket_tags_associate.

Method: add (writes).
Tags: ticket_tags, tickets.
Operation: addRecentTag in TicketTag.json.
Scopes: Desk.tickets.CREATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    tag_id: Id = Field(description="ID from list_all_zoho_desk_tags.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/recentTicketTags/{tagId}", path_values={"tagId": args.tag_id})
