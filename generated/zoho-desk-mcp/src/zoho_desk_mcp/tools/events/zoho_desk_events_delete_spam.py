"""Delete chosen spam events.

POST /api/v1/events/deleteSpam (deleteSpamEvents in Event.json).
Scopes: Desk.activities.events.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.desk.answer import Answer
from zoho_desk_mcp.desk.client import Desk
from zoho_desk_mcp.inputs import Id, ListOf, ToolInput


class Input(ToolInput):
    """The arguments."""

    event_ids: Annotated[
        ListOf[Id],
        Field(alias="eventIds", description="IDs from list_all_zoho_desk_ticket_events, only where isSpam is true."),
    ]


async def call(desk: Desk, args: Input) -> Answer:
    """Call the operation once."""
    return await desk.request(
        "POST",
        "/api/v1/events/deleteSpam",
        body={"eventIds": args.event_ids},
    )
