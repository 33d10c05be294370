"""Comment on an account.

Leaves a note on a company for the other agents, for example on an agreement with the customer. For
a note on a single matter use create_a_zoho_desk_ticket_comment.

Method: create (writes).
Tags: accounts, comments.
Operation: createAccountComment in AccountComments.json.
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
    content: str = Field(max_length=32000, description="Markdown or HTML, up to 32,000 characters.")
    content_type: Literal["plainText", "html"] = Field("html", description="html when left out.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/accounts/{accountId}/comments",
        path_values={"accountId": args.account_id},
        body={"content": await outgoing(args.content, args.content_type), "contentType": args.content_type},
    )
