"""List profiles.

GET /api/v1/profiles (getProfileList in Profile.json).
Scopes: Desk.basic.READ, Desk.permissions.READ, Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=50, maximum=250, records="data")


class Input(ToolInput):
    """The arguments."""

    search_str: Annotated[
        str | None,
        Field(
            alias="searchStr",
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            min_length=1,
            max_length=100,
            description="Name to look for: exact, `sup%` for a beginning, `%sup%` for a part.",
        ),
    ] = None
    default: Annotated[
        bool | None,
        Field(description="true for profiles that came with Zoho Desk, false for the organization's own."),
    ] = None
    fields: Annotated[
        str | None,
        Field(
            pattern="^((type|isVisible|default|modifiedBy|modifiedTime|permissions|description)(,(type|isVisible|default|modifiedBy|modifiedTime|permissions|description))*)?$",
            max_length=100,
            description="Fields to return, joined by commas: type, isVisible, default, description, modifiedTime, permissions.",
        ),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=250, description="Page size: 50, at most 250.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/profiles",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={"searchStr": args.search_str, "default": args.default, "fields": args.fields},
    )
