"""List knowledge base root categories.

Lists the top level of the knowledge base, with departments, help center, visibility and
workspaceId. Sections below one come from get_single_zoho_desk_kb_category_tree_by_id.

Method: list (reads).
Tags: articles, kb_categories.
Operation: getAllKBRootCategories in KBRootCategory.json.
Scopes: Desk.articles.READ.
Response: kb_root_category.ListAllCategoryResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import FreeText
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    search_value: FreeText | None = Field(None, description="Text to look for in the names.")
    department_id: ListOf[NameOrId] | None = Field(
        None, description="IDs or names from list_all_zoho_desk_departments."
    )
    helpcenter_id: ListOf[Id] | None = Field(
        None, max_length=5, description="Up to 5 IDs from list_all_zoho_desk_help_centers."
    )
    status: ListOf[Literal["SHOW_IN_HELPCENTER", "HIDE_IN_HELPCENTER", "DISABLED"]] | None = Field(
        None, max_length=3, description="Only categories shown, hidden or disabled in the help center."
    )
    limit: int | None = Field(None, ge=1, le=700, description="At most 700.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/kbRootCategories",
        pages=Pages(first=1, maximum=700),
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "searchValue": args.search_value,
            "departmentId": await client.lookup.department(args.department_id),
            "helpcenterId": args.helpcenter_id,
            "status": args.status,
        },
    )
