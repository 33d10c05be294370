"""Change a reply address.

Changes display name, department, default or mail server of a sender address, or switches it off
without deleting it. The address itself stays: add a new one for that. Needs Desk.settings.UPDATE.

Method: update (writes, destructive, idempotent).
Tags: mail_reply_addresses.
Operation: updateFromAddress in MailReplyAddress.json.
Scopes: Desk.settings.UPDATE.
Response: mail_reply_address.FromAddressResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import PlainText
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class SmtpDetails(ToolInput):
    host: PlainText = Field(min_length=3, max_length=100, description="Name of the mail server.")
    port: Literal["25", "465", "587"] = Field(description="25, 465 (SSL) or 587 (TLS).")
    user_name: str = Field(min_length=1, max_length=100, description="Login at the mail server.")
    password: str = Field(min_length=1, max_length=30, description="Password for that login.")
    connection_type: Literal["PLAIN", "SSL", "TLS"] = Field(description="Encryption of the connection.")


class Input(ToolInput):
    mail_reply_address_id: Id = Field(description="ID from list_all_zoho_desk_mail_reply_addresses.")
    display_name: str | None = Field(None, max_length=100, description="Sender name that customers see.")
    department_id: NameOrId | None = Field(None, description="ID or name, from list_all_zoho_desk_departments.")
    is_active: bool | None = Field(None, description="false stops agents from sending with it.")
    is_department_default: bool | None = Field(None, description="true makes it the department's one default address.")
    service_provider_type: Literal["ZohoSMTP", "CustomSMTP", "Outlook", "Office", "Google"] | None = Field(
        None, description="Who delivers the mail; CustomSMTP needs smtpDetails."
    )
    smtp_details: SmtpDetails | None = Field(None, description="Own mail server, only with CustomSMTP.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/mailReplyAddress/{mailReplyAddressId}",
        path_values={"mailReplyAddressId": args.mail_reply_address_id},
        body={
            "displayName": args.display_name,
            "departmentId": await client.lookup.department(args.department_id),
            "isActive": args.is_active,
            "isDepartmentDefault": args.is_department_default,
            "serviceProviderType": args.service_provider_type,
            "smtpDetails": args.smtp_details,
        },
    )
