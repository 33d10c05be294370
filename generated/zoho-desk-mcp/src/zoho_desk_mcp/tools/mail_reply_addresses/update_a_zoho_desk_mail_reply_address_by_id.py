"""Change a reply address.

PATCH /api/v1/mailReplyAddress/{mailReplyAddressId} (updateFromAddress in MailReplyAddress.json).
Scopes: Desk.settings.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class SmtpDetails(UpdateInput):
    """The fields of an object in the arguments."""

    host: Annotated[
        str,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+)$",
            min_length=3,
            max_length=100,
            description="Name of the mail server.",
        ),
    ]
    port: Annotated[Literal["25", "465", "587"], Field(description="25, 465 (SSL) or 587 (TLS).")]
    user_name: Annotated[
        str,
        Field(alias="userName", min_length=1, max_length=100, description="Login at the mail server."),
    ]
    password: Annotated[str, Field(min_length=1, max_length=30, description="Password for that login.")]
    connection_type: Annotated[
        Literal["PLAIN", "SSL", "TLS"],
        Field(alias="connectionType", description="Encryption of the connection."),
    ]


class Input(UpdateInput):
    """The arguments."""

    mail_reply_address_id: Annotated[
        Id,
        Field(alias="mailReplyAddressId", description="ID from list_all_zoho_desk_mail_reply_addresses."),
    ]
    display_name: Annotated[
        str | None,
        Field(alias="displayName", max_length=100, description="Sender name that customers see."),
    ] = None
    department_id: Annotated[
        NameOrId | None,
        Field(alias="departmentId", description="ID or name, from list_all_zoho_desk_departments."),
    ] = None
    is_active: Annotated[
        bool | None,
        Field(alias="isActive", description="false stops agents from sending with it."),
    ] = None
    is_department_default: Annotated[
        bool | None,
        Field(alias="isDepartmentDefault", description="true makes it the department's one default address."),
    ] = None
    service_provider_type: Annotated[
        Literal["ZohoSMTP", "CustomSMTP", "Outlook", "Office", "Google"] | None,
        Field(alias="serviceProviderType", description="Who delivers the mail; CustomSMTP needs smtpDetails."),
    ] = None
    smtp_details: Annotated[
        SmtpDetails | None,
        Field(alias="smtpDetails", description="Own mail server, only with CustomSMTP."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/mailReplyAddress/{mailReplyAddressId}",
        path_values={"mailReplyAddressId": args.mail_reply_address_id},
        changes={
            "displayName": args.display_name,
            "departmentId": await client.lookup.department(args.department_id),
            "isActive": args.is_active,
            "isDepartmentDefault": args.is_department_default,
            "serviceProviderType": args.service_provider_type,
            "smtpDetails": args.smtp_details,
        },
    )
