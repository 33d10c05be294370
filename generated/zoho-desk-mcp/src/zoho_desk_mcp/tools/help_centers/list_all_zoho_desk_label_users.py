"""List the users with a label.

GET /api/v1/labels/{labelId}/users (getUsersByLabel in Label.json).
Scopes: Desk.contacts.READ, Desk.settings.READ, Desk.search.READ.
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

    label_id: Annotated[Id, Field(alias="labelId", description="ID from list_all_zoho_desk_labels.")]
    search_by: Annotated[
        str | None,
        Field(
            alias="searchBy",
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            min_length=2,
            max_length=100,
            description="Name or email address to look for, 2 characters or more.",
        ),
    ] = None
    sort_by: Annotated[
        str | None,
        Field(
            alias="sortBy",
            pattern="^(?:-?(assignedTime))$",
            max_length=100,
            description="assignedTime for oldest first, -assignedTime for newest first.",
        ),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=50, description="Page size: 50, at most 50.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/labels/{labelId}/users",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"labelId": args.label_id},
        query={"searchBy": args.search_by, "sortBy": args.sort_by},
    )
