"""Note a tag as recent.

POST /api/v1/recentTicketTags/{tagId} (addRecentTag in TicketTag.json).
Scopes: Desk.tickets.CREATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    tag_id: Annotated[Id, Field(alias="tagId", description="ID from list_all_zoho_desk_tags.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/recentTicketTags/{tagId}",
        path_values={"tagId": args.tag_id},
    )
