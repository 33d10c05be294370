"""Delete a call comment.

Removes a comment from a phone call; the call stays. No tool brings it back; mistakes are mended
with update_a_zoho_desk_call_comment_by_id.

Method: delete (writes, deletes, destructive, idempotent).
Tags: calls, comments.
Operation: deleteCallComment in CallComments.json.
Scopes: Desk.activities.calls.UPDATE, Desk.tasks.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    call_id: Id = Field(description="ID from list_all_zoho_desk_calls.")
    comment_id: Id = Field(description="ID from list_all_zoho_desk_call_comments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "DELETE",
        "/api/v1/calls/{callId}/comments/{commentId}",
        path_values={"callId": args.call_id, "commentId": args.comment_id},
    )
