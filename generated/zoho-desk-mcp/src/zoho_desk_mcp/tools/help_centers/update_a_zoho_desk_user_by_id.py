"""Update a help center user.

PATCH /api/v1/users/{userId} (updateUserDetails in User.json).
Scopes: Desk.contacts.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Email(UpdateInput):
    """The fields of an object in the arguments."""

    email_address: Annotated[
        str,
        Field(
            alias="emailAddress",
            pattern=r"^[a-zA-Z0-9\_]([a-zA-Z0-9\_\+\-\.\'&]*)@(([a-zA-Z0-9]+)(([\-\_]*[a-zA-Z0-9])*)[\.])+[a-zA-Z]{2,22}$",
            max_length=100,
            description="The new email address.",
        ),
    ]
    is_primary: Annotated[bool, Field(alias="isPrimary", description="true to make it the main address.")]


class Input(UpdateInput):
    """The arguments."""

    user_id: Annotated[Id, Field(alias="userId", description="ID from list_all_zoho_desk_users.")]
    help_center_id: Annotated[
        Id | None,
        Field(alias="helpCenterId", description="ID from list_all_zoho_desk_help_centers."),
    ] = None
    status: Annotated[
        Literal["ACTIVE", "DISABLED"] | None,
        Field(description="DISABLED locks the user out, ACTIVE lets them in."),
    ] = None
    email: Annotated[
        ListOf[Email] | None,
        Field(min_length=1, max_length=1, description="A list with exactly one address."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/users/{userId}",
        path_values={"userId": args.user_id},
        query={"helpCenterId": args.help_center_id},
        changes={"status": args.status, "email": args.email},
    )
