"""Get an account comment.

Reads one note on a company when its ID is known: text, author and times. The list already holds the
whole text of each note.

Method: get (reads).
Tags: accounts, comments.
Operation: getAccountComment in AccountComments.json.
Scopes: Desk.contacts.READ.
Response: account_comments.GetAccountCommentResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    account_id: Id = Field(description="ID from list_all_zoho_desk_accounts.")
    comment_id: Id = Field(description="ID from list_all_zoho_desk_account_comments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/accounts/{accountId}/comments/{commentId}",
        path_values={"accountId": args.account_id, "commentId": args.comment_id},
    )
