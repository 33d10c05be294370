"""Edit an account comment.

PUT /api/v1/accounts/{accountId}/comments/{commentId} (updateAccountComment in AccountComments.json).
Scopes: Desk.contacts.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    account_id: Annotated[Id, Field(alias="accountId", description="ID from list_all_zoho_desk_accounts.")]
    comment_id: Annotated[Id, Field(alias="commentId", description="ID from list_all_zoho_desk_account_comments.")]
    content: Annotated[
        str | None,
        Field(max_length=32000, description="The whole new text, up to 32,000 characters."),
    ] = None
    content_type: Annotated[
        Literal["html", "plainText"] | None,
        Field(alias="contentType", description="How content is written."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PUT",
        "/api/v1/accounts/{accountId}/comments/{commentId}",
        path_values={"accountId": args.account_id, "commentId": args.comment_id},
        changes={"content": args.content, "contentType": args.content_type},
    )
