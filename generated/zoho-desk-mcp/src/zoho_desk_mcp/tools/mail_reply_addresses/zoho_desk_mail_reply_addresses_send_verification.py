"""Send the verification mail.

Mails the link that proves ownership to a sender address whose isVerified is false, once more if it
got lost. Customers are not involved. Needs Desk.settings.CREATE and Desk.basic.CREATE.

Method: send_verification (writes, destructive).
Tags: mail_reply_addresses.
Operation: sendVerificationEmail in MailReplyAddress.json.
Scopes: Desk.settings.CREATE, Desk.basic.CREATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    mail_reply_address_id: Id = Field(description="ID from list_all_zoho_desk_mail_reply_addresses.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/mailReplyAddress/{mailReplyAddressId}/sendVerification",
        path_values={"mailReplyAddressId": args.mail_reply_address_id},
    )
