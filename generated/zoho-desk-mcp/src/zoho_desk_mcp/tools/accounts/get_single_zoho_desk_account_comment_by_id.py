"""Get an account comment.

GET /api/v1/accounts/{accountId}/comments/{commentId} (getAccountComment in AccountComments.json).
Scopes: Desk.contacts.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    account_id: Annotated[Id, Field(alias="accountId", description="ID from list_all_zoho_desk_accounts.")]
    comment_id: Annotated[Id, Field(alias="commentId", description="ID from list_all_zoho_desk_account_comments.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/accounts/{accountId}/comments/{commentId}",
        path_values={"accountId": args.account_id, "commentId": args.comment_id},
    )
