"""Create an account.

POST /api/v1/accounts (createAccount in Account.json).
Scopes: Desk.contacts.CREATE.
"""

from typing import Annotated, Any

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    account_name: Annotated[
        str | None,
        Field(alias="accountName", max_length=200, description="Name of the company; most layouts require it."),
    ] = None
    website: Annotated[
        str | None,
        Field(
            pattern=r"^(ht|f)tp(s?)\:\/\/[-.\w]*(\/?)([a-zA-Z0-9\-\.\?\,\:\'\/\\+=&%\$#_@]*)?$",
            max_length=120,
            description="Web address with http:// or https://.",
        ),
    ] = None
    phone: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\+\-\.\$@\?\,\;\:\'\/\!\u0080-\U0010FFFF\s]+)$",
            max_length=30,
            description="Phone number, at most 30 characters.",
        ),
    ] = None
    email: Annotated[
        str | None,
        Field(
            pattern=r"^[\w\_]([\w\_\+\-\.\'&\!\~]*)@(([\w]+)(([\-\_]*[\w])*)[\.])+[\w]{2,22}$",
            max_length=255,
            description="General email address of the company.",
        ),
    ] = None
    industry: Annotated[
        str | None,
        Field(
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=120,
            description="One of the organization's values.",
        ),
    ] = None
    annualrevenue: Annotated[
        str | None,
        Field(pattern=r"^(?:([0-9]{1,13}(\.[0-9]*)?))$", max_length=100, description="Yearly revenue in digits."),
    ] = None
    owner_id: Annotated[
        Id | None,
        Field(alias="ownerId", description="ID of the owning agent, from list_all_zoho_desk_agents."),
    ] = None
    description: Annotated[str | None, Field(max_length=65535, description="Notes about the company.")] = None
    street: Annotated[str | None, Field(max_length=250, description="Street and house number.")] = None
    city: Annotated[str | None, Field(max_length=100, description="City of the address.")] = None
    state: Annotated[str | None, Field(max_length=100, description="State or province.")] = None
    code: Annotated[
        str | None,
        Field(
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=30,
            description="Postal code of the address.",
        ),
    ] = None
    country: Annotated[str | None, Field(max_length=100, description="Country of the address.")] = None
    cf: Annotated[
        dict[str, Any] | None,
        Field(description="Keyed by API names from list_all_zoho_desk_organization_fields."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/accounts",
        body={
            "accountName": args.account_name,
            "website": args.website,
            "phone": args.phone,
            "email": args.email,
            "industry": args.industry,
            "annualrevenue": args.annualrevenue,
            "ownerId": args.owner_id,
            "description": args.description,
            "street": args.street,
            "city": args.city,
            "state": args.state,
            "code": args.code,
            "country": args.country,
            "cf": args.cf,
        },
    )
