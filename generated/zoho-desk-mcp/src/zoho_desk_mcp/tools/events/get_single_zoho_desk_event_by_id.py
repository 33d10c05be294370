"""Get an event.

GET /api/v1/events/{eventId} (getEvent in Event.json).
Scopes: Desk.activities.events.READ, Desk.events.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    event_id: Annotated[
        Id,
        Field(alias="eventId", description="ID from list_all_zoho_desk_events or list_all_zoho_desk_events_search."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/events/{eventId}",
        path_values={"eventId": args.event_id},
    )
