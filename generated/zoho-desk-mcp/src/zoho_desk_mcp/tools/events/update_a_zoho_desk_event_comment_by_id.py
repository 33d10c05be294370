"""Edit an event comment.

PUT /api/v1/events/{eventId}/comments/{commentId} (updateEventComment in EventComments.json).
Scopes: Desk.activities.events.UPDATE, Desk.tasks.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    event_id: Annotated[Id, Field(alias="eventId", description="ID from list_all_zoho_desk_events.")]
    comment_id: Annotated[Id, Field(alias="commentId", description="ID from list_all_zoho_desk_event_comments.")]
    content: Annotated[
        str | None,
        Field(max_length=32000, description="The whole new text, up to 32,000 characters."),
    ] = None
    content_type: Annotated[
        Literal["html", "plainText"] | None,
        Field(alias="contentType", description="Kind of content, as it is now."),
    ] = None
    attachment_ids: Annotated[
        ListOf[Id] | None,
        Field(alias="attachmentIds", description="IDs from create_a_zoho_desk_upload."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PUT",
        "/api/v1/events/{eventId}/comments/{commentId}",
        path_values={"eventId": args.event_id, "commentId": args.comment_id},
        changes={"content": args.content, "contentType": args.content_type, "attachmentIds": args.attachment_ids},
    )
