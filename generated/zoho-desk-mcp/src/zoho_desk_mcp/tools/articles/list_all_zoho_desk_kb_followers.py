"""List the followers of a knowledge base item.

GET /api/v1/{moduleApiName}/{entityId}/followers (getEntityFollowers in Followers.json).
Scopes: Desk.articles.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=1, limit=50, maximum=100, records="data")


class Input(ReadInput):
    """The arguments."""

    module_api_name: Annotated[
        Literal["articleTranslations", "kbRootCategories", "kbSections"],
        Field(
            alias="moduleApiName",
            description="Kind of item; section IDs are in get_single_zoho_desk_kb_category_tree_by_id.",
        ),
    ]
    entity_id: Annotated[
        Id,
        Field(
            alias="entityId",
            description="ID of that item, from list_all_zoho_desk_kb_root_categories or list_all_zoho_desk_article_translations.",
        ),
    ]
    user_type: Annotated[
        Literal["AGENT", "END_USER"] | None,
        Field(alias="userType", description="Only agents or only end users."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 50, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/{moduleApiName}/{entityId}/followers",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"moduleApiName": args.module_api_name, "entityId": args.entity_id},
        query={"userType": args.user_type},
    )
