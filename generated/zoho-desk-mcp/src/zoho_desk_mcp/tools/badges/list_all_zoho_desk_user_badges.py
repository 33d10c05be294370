"""List the badges of a user.

GET /api/v1/users/{userId}/badges (getUserBadges in Badge.json).
Scopes: Desk.contacts.READ, Desk.settings.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=1, limit=50, maximum=50, records="data")


class Input(ReadInput):
    """The arguments."""

    user_id: Annotated[
        Id,
        Field(alias="userId", description="ID of the help center user, from list_all_zoho_desk_users."),
    ]
    type: Annotated[
        Literal["custom", "default"] | None,
        Field(description="custom for the organization's own badges, default for the built-in ones."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=50, description="Page size: 50, at most 50.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/users/{userId}/badges",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"userId": args.user_id},
        query={"type": args.type},
    )
