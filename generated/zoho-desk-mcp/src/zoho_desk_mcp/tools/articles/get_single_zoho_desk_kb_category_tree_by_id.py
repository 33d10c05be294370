"""Get the tree of a root category.

Reads a root category with all sections and subsections below it, nested in children. The place to
find the section ID (categoryId) that articles are filtered by or written into.

Method: get (reads).
Tags: articles, kb_categories.
Operation: getKBRootCategoryTree in KBRootCategory.json.
Scopes: Desk.articles.READ.
Response: kb_root_category.RootCategoryTreeResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Locale
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    root_category_id: Id = Field(description="ID from list_all_zoho_desk_kb_root_categories.")
    locale: Locale | None = Field(None, description="Names in this language, like en.")
    sort_by: Literal["name", "order"] | None = Field(None, description="By name, or in the order readers see.")
    include_trash: bool | None = Field(None, description="true adds sections in the recycle bin.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/kbRootCategories/{rootCategoryId}/categoryTree",
        path_values={"rootCategoryId": args.root_category_id},
        query={"locale": args.locale, "sortBy": args.sort_by, "includeTrash": args.include_trash},
    )
