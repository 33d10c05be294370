"""List badges.

Lists the badges that can be given to help center users, built-in and custom, with name and icon.
Badges that one person already has come from list_all_zoho_desk_user_badges.

Method: list (reads).
Tags: badges.
Operation: getBadges in Badge.json.
Scopes: Desk.settings.READ.
Response: badge.BadgesArray2.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    type: Literal["custom", "default"] | None = Field(
        None, description="custom for the organization's own badges, default for the built-in ones."
    )
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/badges",
        pages=Pages(first=1, limit=10, maximum=50),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"type": args.type},
    )
