"""Give badges to a user.

POST /api/v1/users/{userId}/badges/associate (associateBadgesToUsers in Badge.json).
Scopes: Desk.contacts.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    user_id: Annotated[
        Id,
        Field(alias="userId", description="ID of the help center user, from list_all_zoho_desk_users."),
    ]
    badge_ids: Annotated[
        ListOf[Id],
        Field(
            alias="badgeIds",
            min_length=1,
            description="IDs of the badges to give, at least one, from list_all_zoho_desk_badges.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/users/{userId}/badges/associate",
        path_values={"userId": args.user_id},
        body={"badgeIds": args.badge_ids},
    )
