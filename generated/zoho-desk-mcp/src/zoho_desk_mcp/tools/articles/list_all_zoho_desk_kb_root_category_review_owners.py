"""List review owners of a root category.

Lists the agents who review articles of a root category before they are published, with name and
email address.

Method: list (reads).
Tags: articles, kb_categories.
Operation: getKBRootCategoryReviewOwners in KBRootCategory.json.
Scopes: Desk.articles.READ.
Response: kb_root_category.ReviewOwnersDataJson.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import FreeText
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    root_category_id: Id = Field(description="ID from list_all_zoho_desk_kb_root_categories.")
    search_value: FreeText | None = Field(None, description="Text to look for in the names.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/kbRootCategories/{rootCategoryId}/reviewOwners",
        pages=Pages(first=1, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"rootCategoryId": args.root_category_id},
        query={"searchValue": args.search_value},
    )
