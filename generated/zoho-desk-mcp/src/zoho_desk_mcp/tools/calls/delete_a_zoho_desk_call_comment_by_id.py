"""Delete a call comment.

DELETE /api/v1/calls/{callId}/comments/{commentId} (deleteCallComment in CallComments.json).
Scopes: Desk.activities.calls.UPDATE, Desk.tasks.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    call_id: Annotated[Id, Field(alias="callId", description="ID from list_all_zoho_desk_calls.")]
    comment_id: Annotated[Id, Field(alias="commentId", description="ID from list_all_zoho_desk_call_comments.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "DELETE",
        "/api/v1/calls/{callId}/comments/{commentId}",
        path_values={"callId": args.call_id, "commentId": args.comment_id},
    )
