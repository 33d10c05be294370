"""Edit a call comment.

PATCH /api/v1/calls/{callId}/comments/{commentId} (partialUpdateCallComment in CallComments.json).
Scopes: Desk.activities.calls.UPDATE, Desk.tasks.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    call_id: Annotated[Id, Field(alias="callId", description="ID from list_all_zoho_desk_calls.")]
    comment_id: Annotated[Id, Field(alias="commentId", description="ID from list_all_zoho_desk_call_comments.")]
    content: Annotated[
        str | None,
        Field(max_length=32000, description="The whole new text, up to 32,000 characters."),
    ] = None
    content_type: Annotated[
        Literal["html", "plainText"] | None,
        Field(alias="contentType", description="Kind of content, as it is now."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/calls/{callId}/comments/{commentId}",
        path_values={"callId": args.call_id, "commentId": args.comment_id},
        changes={"content": args.content, "contentType": args.content_type},
    )
