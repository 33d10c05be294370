"""Delete chosen spam events.

POST /api/v1/events/deleteSpam (deleteSpamEvents in Event.json).
Scopes: Desk.activities.events.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    event_ids: Annotated[
        ListOf[Id],
        Field(alias="eventIds", description="IDs from list_all_zoho_desk_ticket_events, only where isSpam is true."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/events/deleteSpam",
        body={"eventIds": args.event_ids},
    )
