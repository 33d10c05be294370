"""Comment on a call.

Adds a note to a phone call, such as what was agreed. Zoho asks for the task update scope besides
that for calls.

Method: create (writes).
Tags: calls, comments.
Operation: createCallComment in CallComments.json.
Scopes: Desk.activities.calls.UPDATE, Desk.tasks.UPDATE.
Response: call_comments.AddCallComment.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.markup.outgoing import outgoing
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    call_id: Id = Field(description="ID from list_all_zoho_desk_calls.")
    content: str = Field(max_length=32000, description="Markdown or HTML, up to 32,000 characters.")
    content_type: Literal["html", "plainText"] = Field("html", description="html when left out.")
    attachment_ids: ListOf[Id] | None = Field(None, description="IDs from create_a_zoho_desk_upload.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/calls/{callId}/comments",
        path_values={"callId": args.call_id},
        body={
            "content": await outgoing(args.content, args.content_type),
            "contentType": args.content_type,
            "attachmentIds": args.attachment_ids,
        },
    )
