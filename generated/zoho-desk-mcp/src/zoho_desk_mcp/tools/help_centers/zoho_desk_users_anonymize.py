"""Anonymize a help center user.

Wipes a user's identity for good, as a person may demand under privacy law; tickets and topics stay
but show another name. This cannot be undone. To only take away the login use
zoho_desk_users_remove.

Method: anonymize (writes, deletes, destructive).
Tags: help_centers, users.
Operation: deleteEndUser in User.json.
Scopes: Desk.contacts.UPDATE, Desk.settings.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    user_id: Id = Field(description="ID of the user to wipe, from list_all_zoho_desk_users.")
    anonymized_name: str | None = Field(
        None,
        pattern=r"""^(?:[A-Za-z0-9~@$%_\!\^\[\]\{\},#*:`.'"&\+\?\-\\\/\|\u0080-\U0010FFFF\s]+)$""",
        max_length=100,
        description="Name that tickets and topics show from then on, like Former customer.",
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/users/{userId}/anonymize",
        path_values={"userId": args.user_id},
        body={"anonymizedName": args.anonymized_name},
    )
