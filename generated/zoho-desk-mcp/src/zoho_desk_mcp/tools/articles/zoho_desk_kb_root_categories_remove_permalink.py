"""Remove a root category's permalink.

POST /api/v1/kbRootCategories/{rootCategoryId}/translations/{locale}/permalinks/remove (deleteKBRootCategoryPermalink in KBRootCategory.json).
Scopes: Desk.articles.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    root_category_id: Annotated[
        Id,
        Field(alias="rootCategoryId", description="ID from list_all_zoho_desk_kb_root_categories."),
    ]
    locale: Annotated[
        str,
        Field(pattern="^(?:([a-zA-Z]{2,4}([-_][a-zA-Z]{2})?))$", description="Language of the link, like en."),
    ]
    permalink: Annotated[
        str,
        Field(
            pattern=r"^(?:[a-zA-Z0-9%\-._/?\u0080-\U0010FFFF]+)$",
            max_length=300,
            description="Permalink to drop, as the category has it now.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/kbRootCategories/{rootCategoryId}/translations/{locale}/permalinks/remove",
        path_values={"rootCategoryId": args.root_category_id, "locale": args.locale},
        body={"permalink": args.permalink},
    )
