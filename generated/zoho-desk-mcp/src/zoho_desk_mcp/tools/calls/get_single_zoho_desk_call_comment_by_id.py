"""Get a call comment.

Reads a single comment on a phone call by its ID, with its author, time and files.

Method: get (reads).
Tags: calls, comments.
Operation: getCallComment in CallComments.json.
Scopes: Desk.activities.calls.READ, Desk.tasks.READ.
Response: call_comments.GetCallComment.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    call_id: Id = Field(description="ID from list_all_zoho_desk_calls.")
    comment_id: Id = Field(description="ID from list_all_zoho_desk_call_comments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/calls/{callId}/comments/{commentId}",
        path_values={"callId": args.call_id, "commentId": args.comment_id},
    )
