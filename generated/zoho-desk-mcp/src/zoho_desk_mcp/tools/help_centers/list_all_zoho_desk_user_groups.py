"""List the groups of a user.

GET /api/v1/users/{userId}/groups (getUserGroups in User.json).
Scopes: Desk.contacts.READ, Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=1, limit=50, maximum=50, records="data")


class Input(ReadInput):
    """The arguments."""

    user_id: Annotated[Id, Field(alias="userId", description="ID from list_all_zoho_desk_users.")]
    help_center_id: Annotated[
        Id | None,
        Field(
            alias="helpCenterId",
            description="Only groups of this help center; ID from list_all_zoho_desk_help_centers.",
        ),
    ] = None
    search_by: Annotated[
        str | None,
        Field(
            alias="searchBy",
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            min_length=2,
            description="Name of a group, 2 characters or more.",
        ),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=50, description="Page size: 50, at most 50.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/users/{userId}/groups",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"userId": args.user_id},
        query={"helpCenterId": args.help_center_id, "searchBy": args.search_by},
    )
