"""Get a reply address.

Shows one sender address with department, display name, mail server settings and whether it is
verified. Needs Desk.settings.READ and Desk.basic.READ.

Method: get (reads).
Tags: mail_reply_addresses.
Operation: getFromAddress in MailReplyAddress.json.
Scopes: Desk.settings.READ, Desk.basic.READ.
Response: mail_reply_address.FromAddressResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    mail_reply_address_id: Id = Field(description="ID from list_all_zoho_desk_mail_reply_addresses.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/mailReplyAddress/{mailReplyAddressId}",
        path_values={"mailReplyAddressId": args.mail_reply_address_id},
    )
