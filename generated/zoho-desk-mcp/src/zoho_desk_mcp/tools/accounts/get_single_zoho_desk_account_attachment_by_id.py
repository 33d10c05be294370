"""Download an account attachment.

Reads one file that is kept with a company (account), for example a signed agreement.

Method: get (reads).
Tags: accounts, attachments.
Operation: downloadAccountAttachment in overlay.yaml.
Scopes: Desk.contacts.READ.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    account_id: Id = Field(description="ID from list_all_zoho_desk_accounts.")
    attachment_id: Id = Field(description="ID of the file, from list_all_zoho_desk_account_attachments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/accounts/{accountId}/attachments/{attachmentId}/content",
        path_values={"accountId": args.account_id, "attachmentId": args.attachment_id},
        download=True,
    )
