"""Update a contact.

PATCH /api/v1/contacts/{contactId} (updateContact in Contact.json).
Scopes: Desk.contacts.UPDATE.
"""

from typing import Annotated, Any, ClassVar

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    nullable: ClassVar[frozenset[str]] = frozenset(["accountId", "email", "firstName", "ownerId", "phone", "type"])

    contact_id: Annotated[Id, Field(alias="contactId", description="ID from list_all_zoho_desk_contacts_search.")]
    last_name: Annotated[str | None, Field(alias="lastName", max_length=200, description="New family name.")] = None
    first_name: Annotated[str | None, Field(alias="firstName", max_length=40, description="New first name.")] = None
    email: Annotated[
        str | None,
        Field(
            pattern=r"^[\w\_]([\w\_\+\-\.\'&\!\~]*)@(([\w]+)(([\-\_]*[\w])*)[\.])+[\w]{2,22}$",
            max_length=255,
            description="New main email address.",
        ),
    ] = None
    phone: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\+\-\.\$@\?\,\;\:\'\/\!\u0080-\U0010FFFF\s]+)$",
            max_length=50,
            description="New phone number.",
        ),
    ] = None
    mobile: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\+\-\.\(\)\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+)$",
            max_length=50,
            description="New mobile number.",
        ),
    ] = None
    account_id: Annotated[
        Id | None,
        Field(alias="accountId", description="ID from list_all_zoho_desk_accounts_search."),
    ] = None
    owner_id: Annotated[Id | None, Field(alias="ownerId", description="ID from list_all_zoho_desk_agents.")] = None
    type: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\:\/\!\u0080-\U0010FFFF\s()]+)$",
            description="One of the organization's values.",
        ),
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
    zip: Annotated[str | None, Field(description="New postal code, letters allowed.")] = None
    country: Annotated[str | None, Field(max_length=30, description="New country, at most 30 characters.")] = None
    cf: Annotated[
        dict[str, Any] | None,
        Field(description="Keyed by API names from list_all_zoho_desk_organization_fields."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/contacts/{contactId}",
        path_values={"contactId": args.contact_id},
        changes={
            "lastName": args.last_name,
            "firstName": args.or_null("first_name"),
            "email": args.or_null("email"),
            "phone": args.or_null("phone"),
            "mobile": args.mobile,
            "accountId": args.or_null("account_id"),
            "ownerId": args.or_null("owner_id"),
            "type": args.or_null("type"),
            "description": args.description,
            "street": args.street,
            "city": args.city,
            "state": args.state,
            "zip": args.zip,
            "country": args.country,
            "cf": args.cf,
        },
    )
