"""Delete an account attachment.

DELETE /api/v1/accounts/{accountId}/attachments/{attachmentId} (deleteAccountAttachment in AccountAttachment.json).
Scopes: Desk.contacts.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    account_id: Annotated[Id, Field(alias="accountId", description="ID from list_all_zoho_desk_accounts.")]
    attachment_id: Annotated[
        Id,
        Field(alias="attachmentId", description="ID from list_all_zoho_desk_account_attachments."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "DELETE",
        "/api/v1/accounts/{accountId}/attachments/{attachmentId}",
        path_values={"accountId": args.account_id, "attachmentId": args.attachment_id},
    )
