"""Replace a tag by another.

PATCH /api/v1/tags/{currentTagId}/replace (replaceTag in TicketTag.json).
Scopes: Desk.tickets.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    current_tag_id: Annotated[
        Id,
        Field(alias="currentTagId", description="ID of the tag that goes, from list_all_zoho_desk_tags."),
    ]
    id: Annotated[Id, Field(description="ID of the tag that takes its place, from list_all_zoho_desk_tags.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/tags/{currentTagId}/replace",
        path_values={"currentTagId": args.current_tag_id},
        body={"id": args.id},
    )
