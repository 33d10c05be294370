"""Get the tree of a root category.

GET /api/v1/kbRootCategories/{rootCategoryId}/categoryTree (getKBRootCategoryTree in KBRootCategory.json).
Scopes: Desk.articles.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    root_category_id: Annotated[
        Id,
        Field(alias="rootCategoryId", description="ID from list_all_zoho_desk_kb_root_categories."),
    ]
    locale: Annotated[
        str | None,
        Field(pattern="^(?:[a-zA-Z]{2,4}([-_][a-zA-Z]{2})?)$", description="Names in this language, like en."),
    ] = None
    sort_by: Annotated[
        Literal["name", "order"] | None,
        Field(alias="sortBy", description="By name, or in the order readers see."),
    ] = None
    include_trash: Annotated[
        bool | None,
        Field(alias="includeTrash", description="true adds sections in the recycle bin."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/kbRootCategories/{rootCategoryId}/categoryTree",
        path_values={"rootCategoryId": args.root_category_id},
        query={"locale": args.locale, "sortBy": args.sort_by, "includeTrash": args.include_trash},
    )
