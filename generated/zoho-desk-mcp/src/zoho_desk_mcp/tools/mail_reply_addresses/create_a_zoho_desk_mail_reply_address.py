"""Add a reply address.

Gives a department another sender address. It must be verified before it can send, see
zoho_desk_mail_reply_addresses_send_verification. Needs Desk.settings.CREATE.

Method: create (writes).
Tags: mail_reply_addresses.
Operation: addFromAddress in MailReplyAddress.json.
Scopes: Desk.settings.CREATE.
Response: mail_reply_address.FromAddressResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import PlainText
from zoho_desk_mcp.server.arguments.types import NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class SmtpDetails(ToolInput):
    host: PlainText = Field(min_length=3, max_length=100, description="Name of the mail server.")
    port: Literal["25", "465", "587"] = Field(description="25, 465 (SSL) or 587 (TLS).")
    user_name: str = Field(min_length=1, max_length=100, description="Login at the mail server.")
    password: str = Field(min_length=1, max_length=30, description="Password for that login.")
    connection_type: Literal["PLAIN", "SSL", "TLS"] = Field(description="Encryption of the connection.")


class Input(ToolInput):
    address: str = Field(
        pattern=r"^[A-Za-z0-9]+([._+&!*'-][A-Za-z0-9]+)*@([A-Za-z0-9]+(-[A-Za-z0-9]+)*\.)+[A-Za-z]{2,}$",
        max_length=100,
        description="The email address; it cannot be changed later.",
    )
    display_name: str = Field(
        pattern=r"^[\u0080-\U0010FFFFA-Za-z0-9\[\]()._\- \|']+$",
        max_length=100,
        description="Sender name that customers see.",
    )
    department_id: NameOrId = Field(description="ID or name, from list_all_zoho_desk_departments.")
    is_department_default: bool | None = Field(None, description="true makes it the department's one default address.")
    service_provider_type: Literal["ZohoSMTP", "CustomSMTP", "Outlook", "Office", "Google"] | None = Field(
        None, description="Who delivers the mail; CustomSMTP needs smtpDetails."
    )
    smtp_details: SmtpDetails | None = Field(None, description="Own mail server, only with CustomSMTP.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/mailReplyAddress",
        body={
            "address": args.address,
            "displayName": args.display_name,
            "departmentId": await client.lookup.department(args.department_id),
            "isDepartmentDefault": args.is_department_default,
            "serviceProviderType": args.service_provider_type,
            "smtpDetails": args.smtp_details,
        },
    )
