"""Move events to the trash.

POST /api/v1/events/moveToTrash (deleteEvent in Event.json).
Scopes: Desk.activities.events.DELETE, Desk.events.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    entity_ids: Annotated[ListOf[Id], Field(alias="entityIds", description="IDs from list_all_zoho_desk_events.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/events/moveToTrash",
        body={"entityIds": args.entity_ids},
    )
