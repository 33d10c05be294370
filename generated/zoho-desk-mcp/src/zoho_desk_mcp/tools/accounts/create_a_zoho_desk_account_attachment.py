"""Attach a file to an account.

POST /api/v1/accounts/{accountId}/attachments (createAccountAttachment in AccountAttachment.json).
Scopes: Desk.contacts.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Base64, Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    account_id: Annotated[Id, Field(alias="accountId", description="ID from list_all_zoho_desk_accounts.")]
    content: Annotated[Base64, Field(description="The file as base64.")]
    name: Annotated[str, Field(description="File name with its ending, like agreement.pdf.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/accounts/{accountId}/attachments",
        path_values={"accountId": args.account_id},
        files={"file": (args.name, args.content)},
    )
