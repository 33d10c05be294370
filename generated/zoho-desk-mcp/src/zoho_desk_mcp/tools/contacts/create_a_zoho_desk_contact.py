"""Create a contact.

POST /api/v1/contacts (createContact in Contact.json).
Scopes: Desk.contacts.CREATE.
"""

from typing import Annotated, Any

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    last_name: Annotated[
        str | None,
        Field(alias="lastName", max_length=200, description="Last name; most layouts require it."),
    ] = None
    first_name: Annotated[
        str | None,
        Field(alias="firstName", max_length=40, description="First name, if known."),
    ] = None
    email: Annotated[
        str | None,
        Field(
            pattern=r"^[\w\_]([\w\_\+\-\.\'&\!\~]*)@(([\w]+)(([\-\_]*[\w])*)[\.])+[\w]{2,22}$",
            max_length=255,
            description="Main email address; incoming mail is matched by it.",
        ),
    ] = None
    secondary_email: Annotated[
        str | None,
        Field(
            alias="secondaryEmail",
            pattern=r"^[\w\_]([\w\_\+\-\.\'&\!\~]*)@(([\w]+)(([\-\_]*[\w])*)[\.])+[\w]{2,22}$",
            max_length=100,
            description="A second email address.",
        ),
    ] = None
    phone: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\+\-\.\$@\?\,\;\:\'\/\!\u0080-\U0010FFFF\s]+)$",
            max_length=50,
            description="Main phone number.",
        ),
    ] = None
    mobile: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\+\-\.\(\)\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+)$",
            max_length=50,
            description="Mobile phone number.",
        ),
    ] = None
    account_id: Annotated[
        Id | None,
        Field(alias="accountId", description="ID from list_all_zoho_desk_accounts_search."),
    ] = None
    owner_id: Annotated[
        Id | None,
        Field(alias="ownerId", description="ID of the owning agent, from list_all_zoho_desk_agents."),
    ] = None
    type: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\:\/\!\u0080-\U0010FFFF\s()]+)$",
            description="One of the organization's values.",
        ),
    ] = None
    title: Annotated[str | None, Field(max_length=100, description="Job title or form of address.")] = None
    description: Annotated[str | None, Field(max_length=65535, description="Notes about the contact.")] = None
    street: Annotated[str | None, Field(max_length=250, description="Street and house number.")] = None
    city: Annotated[str | None, Field(max_length=100, description="City of the address.")] = None
    state: Annotated[str | None, Field(max_length=100, description="State or province.")] = None
    zip: Annotated[str | None, Field(description="Postal code, letters allowed.")] = None
    country: Annotated[str | None, Field(max_length=100, description="Country of the address.")] = None
    language: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\:\/\!\u0080-\U0010FFFF\s()]+)$",
            max_length=255,
            description="As in the organization's language field.",
        ),
    ] = None
    cf: Annotated[
        dict[str, Any] | None,
        Field(description="Keyed by API names from list_all_zoho_desk_organization_fields."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/contacts",
        body={
            "lastName": args.last_name,
            "firstName": args.first_name,
            "email": args.email,
            "secondaryEmail": args.secondary_email,
            "phone": args.phone,
            "mobile": args.mobile,
            "accountId": args.account_id,
            "ownerId": args.owner_id,
            "type": args.type,
            "title": args.title,
            "description": args.description,
            "street": args.street,
            "city": args.city,
            "state": args.state,
            "zip": args.zip,
            "country": args.country,
            "language": args.language,
            "cf": args.cf,
        },
    )
