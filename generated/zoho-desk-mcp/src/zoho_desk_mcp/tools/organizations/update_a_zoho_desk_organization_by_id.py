"""Update an organization.

PATCH /api/v1/organizations/{organizationId} (updateOrganization in Organization.json).
Scopes: Desk.basic.UPDATE, Desk.organization.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    organization_id: Annotated[
        Id,
        Field(alias="organizationId", description="ID from list_all_zoho_desk_organizations."),
    ]
    company_name: Annotated[
        str | None,
        Field(
            alias="companyName",
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            max_length=50,
            description="Name of the company as customers see it in mails and in the help center.",
        ),
    ] = None
    description: Annotated[
        str | None,
        Field(
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            max_length=250,
            description="About the company, at most 250 characters.",
        ),
    ] = None
    website: Annotated[
        str | None,
        Field(
            pattern=r"[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+|^$",
            max_length=50,
            description="Company web address.",
        ),
    ] = None
    primary_contact: Annotated[
        str | None,
        Field(
            alias="primaryContact",
            pattern=r"^[a-zA-Z0-9\_]([a-zA-Z0-9\_\+\-\.\'&]*)@(([a-zA-Z0-9]+)(([\-\_]*[a-zA-Z0-9])*)[\.])+[a-zA-Z]{2,22}$",
            min_length=1,
            max_length=100,
            description="Email address of the main contact person.",
        ),
    ] = None
    phone_number: Annotated[
        str | None,
        Field(
            alias="phoneNumber",
            pattern=r"^(?:[0-9a-zA-Z_\+\-\.\$@\?\,\;\:\'\/\!\u0080-\U0010FFFF\s]+)$",
            max_length=30,
            description="Main phone number.",
        ),
    ] = None
    street: Annotated[
        str | None,
        Field(
            pattern=r"[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+|^$",
            max_length=50,
            description="Street and house number.",
        ),
    ] = None
    city: Annotated[
        str | None,
        Field(
            pattern=r"[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+|^$",
            max_length=50,
            description="City of the address.",
        ),
    ] = None
    state: Annotated[
        str | None,
        Field(
            pattern=r"[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+|^$",
            max_length=50,
            description="State or province.",
        ),
    ] = None
    zip: Annotated[
        str | None,
        Field(
            pattern=r"[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+|^$",
            max_length=100,
            description="Postal code of the address.",
        ),
    ] = None
    country: Annotated[
        str | None,
        Field(
            pattern=r"[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+|^$",
            max_length=50,
            description="Country of the address.",
        ),
    ] = None
    time_zone: Annotated[
        str | None,
        Field(alias="timeZone", max_length=100, description="Time zone name, like Europe/Berlin."),
    ] = None
    currency_locale: Annotated[
        str | None,
        Field(
            alias="currencyLocale",
            pattern="^(?:[a-zA-Z_]*)$",
            min_length=2,
            max_length=100,
            description="Locale that sets the currency, like en_US.",
        ),
    ] = None
    portal_name: Annotated[
        str | None,
        Field(
            alias="portalName",
            pattern="^(?:[a-z0-9]+)$",
            max_length=100,
            description="Name in the portal's address, lower-case letters and digits only.",
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/organizations/{organizationId}",
        path_values={"organizationId": args.organization_id},
        changes={
            "companyName": args.company_name,
            "description": args.description,
            "website": args.website,
            "primaryContact": args.primary_contact,
            "phoneNumber": args.phone_number,
            "street": args.street,
            "city": args.city,
            "state": args.state,
            "zip": args.zip,
            "country": args.country,
            "timeZone": args.time_zone,
            "currencyLocale": args.currency_locale,
            "portalName": args.portal_name,
        },
    )
