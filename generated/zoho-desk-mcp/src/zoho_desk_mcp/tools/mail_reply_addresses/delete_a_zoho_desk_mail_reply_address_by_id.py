"""Delete a reply address.

Deletes a sender address for good with its mail server settings; adding it again means verifying it
anew. To pause it set isActive=false with update_a_zoho_desk_mail_reply_address_by_id. Needs
Desk.settings.DELETE.

Method: delete (writes, deletes, destructive, idempotent).
Tags: mail_reply_addresses.
Operation: deleteMailReplyAddress in MailReplyAddress.json.
Scopes: Desk.settings.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    mail_reply_address_id: Id = Field(description="ID from list_all_zoho_desk_mail_reply_addresses.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "DELETE",
        "/api/v1/mailReplyAddress/{mailReplyAddressId}",
        path_values={"mailReplyAddressId": args.mail_reply_address_id},
    )
