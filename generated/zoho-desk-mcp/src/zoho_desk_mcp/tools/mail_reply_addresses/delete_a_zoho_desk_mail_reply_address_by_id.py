"""Delete a reply address.

DELETE /api/v1/mailReplyAddress/{mailReplyAddressId} (deleteMailReplyAddress in MailReplyAddress.json).
Scopes: Desk.settings.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    mail_reply_address_id: Annotated[
        Id,
        Field(alias="mailReplyAddressId", description="ID from list_all_zoho_desk_mail_reply_addresses."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "DELETE",
        "/api/v1/mailReplyAddress/{mailReplyAddressId}",
        path_values={"mailReplyAddressId": args.mail_reply_address_id},
    )
