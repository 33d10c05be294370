"""Delete an account comment.

Deletes a note on a company for everyone; it cannot be restored. To correct its words use
update_a_zoho_desk_account_comment_by_id.

Method: delete (writes, deletes, destructive, idempotent).
Tags: accounts, comments.
Operation: deleteAccountComment in AccountComments.json.
Scopes: Desk.contacts.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    account_id: Id = Field(description="ID from list_all_zoho_desk_accounts.")
    comment_id: Id = Field(description="ID from list_all_zoho_desk_account_comments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "DELETE",
        "/api/v1/accounts/{accountId}/comments/{commentId}",
        path_values={"accountId": args.account_id, "commentId": args.comment_id},
    )
