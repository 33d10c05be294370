"""Comment on an event.

POST /api/v1/events/{eventId}/comments (createEventComment in EventComments.json).
Scopes: Desk.activities.events.UPDATE, Desk.tasks.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    event_id: Annotated[Id, Field(alias="eventId", description="ID from list_all_zoho_desk_events.")]
    content: Annotated[str, Field(max_length=32000, description="Text of the comment, up to 32,000 characters.")]
    content_type: Annotated[
        Literal["html", "plainText"],
        Field(alias="contentType", description="plainText when left out."),
    ] = "plainText"
    attachment_ids: Annotated[
        ListOf[Id] | None,
        Field(alias="attachmentIds", description="IDs from create_a_zoho_desk_upload."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/events/{eventId}/comments",
        path_values={"eventId": args.event_id},
        body={"content": args.content, "contentType": args.content_type, "attachmentIds": args.attachment_ids},
    )
