"""Edit a call comment.

Replaces the text of a comment on a phone call; the old wording is not kept. To take the comment
away use delete_a_zoho_desk_call_comment_by_id.

Method: update (writes, destructive, idempotent).
Tags: calls, comments.
Operation: partialUpdateCallComment in CallComments.json.
Scopes: Desk.activities.calls.UPDATE, Desk.tasks.UPDATE.
Response: call_comments.AddCallComment.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.markup.outgoing import outgoing
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    call_id: Id = Field(description="ID from list_all_zoho_desk_calls.")
    comment_id: Id = Field(description="ID from list_all_zoho_desk_call_comments.")
    content: str | None = Field(
        None, max_length=32000, description="The whole new text, Markdown or HTML, up to 32,000 characters."
    )
    content_type: Literal["html", "plainText"] = Field("html", description="html when left out.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/calls/{callId}/comments/{commentId}",
        path_values={"callId": args.call_id, "commentId": args.comment_id},
        body={
            "content": await outgoing(args.content, args.content_type),
            "contentType": args.content_type if args.content is not None else None,
        },
    )
