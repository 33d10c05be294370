"""Get an event comment.

GET /api/v1/events/{eventId}/comments/{commentId} (getEventComment in EventComments.json).
Scopes: Desk.activities.events.READ, Desk.tasks.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    event_id: Annotated[Id, Field(alias="eventId", description="ID from list_all_zoho_desk_events.")]
    comment_id: Annotated[Id, Field(alias="commentId", description="ID from list_all_zoho_desk_event_comments.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/events/{eventId}/comments/{commentId}",
        path_values={"eventId": args.event_id, "commentId": args.comment_id},
    )
