"""Comment on a call.

POST /api/v1/calls/{callId}/comments (createCallComment in CallComments.json).
Scopes: Desk.activities.calls.UPDATE, Desk.tasks.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    call_id: Annotated[Id, Field(alias="callId", description="ID from list_all_zoho_desk_calls.")]
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
        "/api/v1/calls/{callId}/comments",
        path_values={"callId": args.call_id},
        body={"content": args.content, "contentType": args.content_type, "attachmentIds": args.attachment_ids},
    )
