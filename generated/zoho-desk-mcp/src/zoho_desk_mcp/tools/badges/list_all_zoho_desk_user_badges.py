"""List the badges of a user.

Lists the badges that one help center user holds. Take the IDs from here to remove badges with
zoho_desk_user_badges_dissociate.

Method: list (reads).
Tags: badges, users.
Operation: getUserBadges in Badge.json.
Scopes: Desk.contacts.READ, Desk.settings.READ.
Response: badge.BadgesList.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    user_id: Id = Field(description="ID of the help center user, from list_all_zoho_desk_users.")
    type: Literal["custom", "default"] | None = Field(
        None, description="custom for the organization's own badges, default for the built-in ones."
    )
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/users/{userId}/badges",
        pages=Pages(first=1, maximum=50),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"userId": args.user_id},
        query={"type": args.type},
    )
