"""Update an account.

PATCH /api/v1/accounts/{accountId} (updateAccount in Account.json).
Scopes: Desk.contacts.UPDATE.
"""

from typing import Annotated, Any, ClassVar

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    nullable: ClassVar[frozenset[str]] = frozenset(["email", "phone", "website"])

    account_id: Annotated[Id, Field(alias="accountId", description="ID from list_all_zoho_desk_accounts_search.")]
    account_name: Annotated[
        str | None,
        Field(alias="accountName", max_length=200, description="New company name."),
    ] = None
    website: Annotated[
        str | None,
        Field(
            pattern=r"^(ht|f)tp(s?)\:\/\/[-.\w]*(\/?)([a-zA-Z0-9\-\.\?\,\:\'\/\\+=&%\$#_@]*)?$",
            max_length=120,
            description="New web address with http:// or https://; null for none.",
        ),
    ] = None
    phone: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\+\-\.\$@\?\,\;\:\'\/\!\u0080-\U0010FFFF\s]+)$",
            max_length=30,
            description="New phone number; null for none.",
        ),
    ] = None
    email: Annotated[
        str | None,
        Field(
            pattern=r"^[\w\_]([\w\_\+\-\.\'&\!\~]*)@(([\w]+)(([\-\_]*[\w])*)[\.])+[\w]{2,22}$",
            max_length=255,
            description="New general email address; null for none.",
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
        Field(pattern=r"^(?:([0-9]{1,13}(\.[0-9]*)?))$", max_length=100, description="Yearly revenue as digits."),
    ] = None
    owner_id: Annotated[
        Id | None,
        Field(alias="ownerId", description="ID of the owning agent, from list_all_zoho_desk_agents."),
    ] = None
    description: Annotated[
        str | None,
        Field(max_length=65535, description="Notes that replace the stored ones."),
    ] = None
    street: Annotated[str | None, Field(max_length=250, description="New street and house number.")] = None
    city: Annotated[str | None, Field(max_length=30, description="New city, at most 30 characters.")] = None
    state: Annotated[
        str | None,
        Field(max_length=30, description="New state or province, at most 30 characters."),
    ] = None
    code: Annotated[
        str | None,
        Field(
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=30,
            description="New postal code.",
        ),
    ] = None
    country: Annotated[str | None, Field(max_length=30, description="New country, at most 30 characters.")] = None
    cf: Annotated[
        dict[str, Any] | None,
        Field(description="Keyed by API names from list_all_zoho_desk_organization_fields."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/accounts/{accountId}",
        path_values={"accountId": args.account_id},
        changes={
            "accountName": args.account_name,
            "website": args.or_null("website"),
            "phone": args.or_null("phone"),
            "email": args.or_null("email"),
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
