"""Create a contact.

POST /api/v1/contacts (createContact in Contact.json). Scopes: Desk.contacts.CREATE.
"""

from typing import Annotated, Any

from pydantic import Field

from zoho_desk_mcp.desk.answer import Answer
from zoho_desk_mcp.desk.client import Desk
from zoho_desk_mcp.inputs import Id, ToolInput


class Input(ToolInput):
    """The arguments."""

    last_name: Annotated[
        str | None,
        Field(
            alias="lastName",
            max_length=200,
            description="Last name; the standard layout demands it, though the API marks nothing as required.",
        ),
    ] = None
    first_name: Annotated[str | None, Field(alias="firstName", max_length=40, description="First name, if known.")] = (
        None
    )
    email: Annotated[
        str | None,
        Field(
            pattern="^[\\w\\_]([\\w\\_\\+\\-\\.\\'&\\!\\~]*)@(([\\w]+)(([\\-\\_]*[\\w])*)[\\.])+[\\w]{2,22}$",
            max_length=255,
            description="Main email address, by which incoming mail is matched to the contact.",
        ),
    ] = None
    secondary_email: Annotated[
        str | None,
        Field(
            alias="secondaryEmail",
            pattern="^[\\w\\_]([\\w\\_\\+\\-\\.\\'&\\!\\~]*)@(([\\w]+)(([\\-\\_]*[\\w])*)[\\.])+[\\w]{2,22}$",
            max_length=100,
            description="A second email address.",
        ),
    ] = None
    phone: Annotated[
        str | None,
        Field(
            pattern="^(?:[0-9a-zA-Z_\\+\\-\\.\\$@\\?\\,\\;\\:\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            max_length=50,
            description="Main phone number.",
        ),
    ] = None
    mobile: Annotated[
        str | None,
        Field(
            pattern="^(?:[0-9a-zA-Z_\\+\\-\\.\\(\\)\\$@\\?\\,\\:\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            max_length=50,
            description="Mobile phone number.",
        ),
    ] = None
    account_id: Annotated[
        Id | None,
        Field(
            alias="accountId", description="ID of the company the contact belongs to, from list_all_zoho_desk_accounts."
        ),
    ] = None
    owner_id: Annotated[
        Id | None,
        Field(alias="ownerId", description="ID of the agent who owns the contact, from list_all_zoho_desk_agents."),
    ] = None
    type: Annotated[
        str | None,
        Field(
            pattern="^(?:[0-9a-zA-Z_\\-\\.\\$@\\?\\:\\/\\!\\u0080-\\U0010FFFF\\s()]+)$",
            description="Contact type, one of the values the organization defined for this field.",
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
            pattern="^(?:[0-9a-zA-Z_\\-\\.\\$@\\?\\:\\/\\!\\u0080-\\U0010FFFF\\s()]+)$",
            max_length=255,
            description="Language of the contact, as named in the organization's language field.",
        ),
    ] = None
    twitter: Annotated[str | None, Field(max_length=100, description="Twitter (X) handle.")] = None
    layout_id: Annotated[
        Id | None,
        Field(alias="layoutId", description="ID of the layout, from list_all_zoho_desk_layouts with module contacts."),
    ] = None
    cf: Annotated[
        dict[str, Any] | None, Field(description="Custom fields as an object keyed by API name (cf_...).")
    ] = None


async def call(desk: Desk, args: Input) -> Answer:
    """Call the operation once."""
    return await desk.request(
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
            "twitter": args.twitter,
            "layoutId": args.layout_id,
            "cf": args.cf,
        },
    )
