"""Update an organization.

Changes the company data of an organization: name, contact data, address, time zone, currency. For
administrators. Fields left out stay. A new portalName changes the portal's web address, so old
links may break.

Method: update (writes, destructive, idempotent).
Tags: organizations.
Operation: updateOrganization in Organization.json.
Scopes: Desk.basic.UPDATE, Desk.organization.UPDATE, Desk.settings.UPDATE.
Response: organization.GetOrganizationResponse2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import AddressPart, Email, FreeText, Phone
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    organization_id: Id = Field(description="ID from list_all_zoho_desk_organizations.")
    company_name: FreeText | None = Field(
        None, max_length=50, description="Name of the company as customers see it in mails and in the help center."
    )
    description: FreeText | None = Field(None, max_length=250, description="About the company, at most 250 characters.")
    website: AddressPart | None = Field(None, max_length=50, description="Company web address.")
    primary_contact: Email | None = Field(
        None, min_length=1, max_length=100, description="Email address of the main contact person."
    )
    phone_number: Phone | None = Field(None, max_length=30, description="Main phone number.")
    street: AddressPart | None = Field(None, max_length=50, description="Street and house number.")
    city: AddressPart | None = Field(None, max_length=50, description="City of the address.")
    state: AddressPart | None = Field(None, max_length=50, description="State or province.")
    zip: AddressPart | None = Field(None, max_length=100, description="Postal code of the address.")
    country: AddressPart | None = Field(None, max_length=50, description="Country of the address.")
    time_zone: str | None = Field(None, max_length=100, description="Time zone name, like Europe/Berlin.")
    currency_locale: str | None = Field(
        None,
        pattern="^(?:[a-zA-Z_]*)$",
        min_length=2,
        max_length=100,
        description="Locale that sets the currency, like en_US.",
    )
    portal_name: str | None = Field(
        None,
        pattern="^(?:[a-z0-9]+)$",
        max_length=100,
        description="Name in the portal's address, lower-case letters and digits only.",
    )


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/organizations/{organizationId}",
        path_values={"organizationId": args.organization_id},
        body={
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
