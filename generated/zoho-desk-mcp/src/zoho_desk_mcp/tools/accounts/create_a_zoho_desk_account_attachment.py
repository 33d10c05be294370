"""Attach a file to an account.

Uploads one file and keeps it with a company, where agents find it next to the account's data.
Returns the attachment with its ID.

Method: create (writes).
Tags: accounts, attachments.
Operation: createAccountAttachment in AccountAttachment.json.
Scopes: Desk.contacts.UPDATE.
Response: account_attachment.AttachmentResponse2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Base64, Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    account_id: Id = Field(description="ID from list_all_zoho_desk_accounts.")
    content: Base64 = Field(description="The file as base64.")
    name: str = Field(description="File name with its ending, like agreement.pdf.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/accounts/{accountId}/attachments",
        path_values={"accountId": args.account_id},
        files={"file": (args.name, args.content)},
    )
