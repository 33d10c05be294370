"""Replace a tag by another.

Swaps one tag for another on the tickets that carry it, to merge two spellings of the same thing. It
cannot be told afterward which tickets had which tag. For one ticket only, use
zoho_desk_ticket_tags_dissociate and zoho_desk_ticket_tags_associate.

Method: replace (writes, destructive).
Tags: ticket_tags, tickets.
Operation: replaceTag in TicketTag.json.
Scopes: Desk.tickets.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    current_tag_id: Id = Field(description="ID of the tag that goes, from list_all_zoho_desk_tags.")
    id: Id = Field(description="ID of the tag that takes its place, from list_all_zoho_desk_tags.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "PATCH",
        "/api/v1/tags/{currentTagId}/replace",
        path_values={"currentTagId": args.current_tag_id},
        body={"id": args.id},
    )
