"""Delete an account attachment.

Takes one file off a company for good; the account itself is not touched. Nothing here brings the
file back.

Method: delete (writes, deletes, destructive, idempotent).
Tags: accounts, attachments.
Operation: deleteAccountAttachment in AccountAttachment.json.
Scopes: Desk.contacts.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    account_id: Id = Field(description="ID from list_all_zoho_desk_accounts.")
    attachment_id: Id = Field(description="ID from list_all_zoho_desk_account_attachments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "DELETE",
        "/api/v1/accounts/{accountId}/attachments/{attachmentId}",
        path_values={"accountId": args.account_id, "attachmentId": args.attachment_id},
    )
