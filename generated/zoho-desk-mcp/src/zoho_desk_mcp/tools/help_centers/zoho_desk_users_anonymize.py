"""Anonymize a help center user.

POST /api/v1/users/{userId}/anonymize (deleteEndUser in User.json).
Scopes: Desk.contacts.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    user_id: Annotated[Id, Field(alias="userId", description="ID of the user to wipe, from list_all_zoho_desk_users.")]
    anonymized_name: Annotated[
        str | None,
        Field(
            alias="anonymizedName",
            pattern="^(?:[A-Za-z0-9~@$%_\\!\\^\\[\\]\\{\\},#*:`.'\"&\\+\\?\\-\\\\\\/\\|\\u0080-\\U0010FFFF\\s]+)$",
            max_length=100,
            description="Name that tickets and topics show from then on, like Former customer.",
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/users/{userId}/anonymize",
        path_values={"userId": args.user_id},
        body={"anonymizedName": args.anonymized_name},
    )
