"""Edit an account comment.

Replaces the text of a note on a company. No tool shows the earlier text afterwards, so read it
first if part of it shall stay.

Method: update (writes, destructive, idempotent).
Tags: accounts, comments.
Operation: updateAccountComment in AccountComments.json.
Scopes: Desk.contacts.UPDATE.
Response: account_comments.AccountCommentCommonResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.markup.outgoing import outgoing
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    account_id: Id = Field(description="ID from list_all_zoho_desk_accounts.")
    comment_id: Id = Field(description="ID from list_all_zoho_desk_account_comments.")
    content: str | None = Field(
        None, max_length=32000, description="The whole new text, Markdown or HTML, up to 32,000 characters."
    )
    content_type: Literal["html", "plainText"] = Field("html", description="html when left out.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PUT",
        "/api/v1/accounts/{accountId}/comments/{commentId}",
        path_values={"accountId": args.account_id, "commentId": args.comment_id},
        body={
            "content": await outgoing(args.content, args.content_type),
            "contentType": args.content_type if args.content is not None else None,
        },
    )
