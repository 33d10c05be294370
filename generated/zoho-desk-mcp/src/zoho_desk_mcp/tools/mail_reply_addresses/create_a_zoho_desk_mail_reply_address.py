"""Add a reply address.

POST /api/v1/mailReplyAddress (addFromAddress in MailReplyAddress.json).
Scopes: Desk.settings.CREATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class SmtpDetails(ToolInput):
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


class Input(ToolInput):
    """The arguments."""

    address: Annotated[
        str,
        Field(
            pattern=r"^[A-Za-z0-9]+([._+&!*'-][A-Za-z0-9]+)*@([A-Za-z0-9]+(-[A-Za-z0-9]+)*\.)+[A-Za-z]{2,}$",
            max_length=100,
            description="The email address; it cannot be changed later.",
        ),
    ]
    display_name: Annotated[
        str,
        Field(
            alias="displayName",
            pattern=r"^[\u0080-\U0010FFFFA-Za-z0-9\[\]()._\- \|']+$",
            max_length=100,
            description="Sender name that customers see.",
        ),
    ]
    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name, from list_all_zoho_desk_departments."),
    ]
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
