"""Get a knowledge base root category.

Reads one root category in full: visibility, user groups, departments, review and moderation
settings, names per language and how feedback becomes tickets.

Method: get (reads).
Tags: articles, kb_categories.
Operation: getKBRootCategory in KBRootCategory.json.
Scopes: Desk.articles.READ.
Response: kb_root_category.RootCategoryResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    root_category_id: Id = Field(description="ID from list_all_zoho_desk_kb_root_categories.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET", "/api/v1/kbRootCategories/{rootCategoryId}", path_values={"rootCategoryId": args.root_category_id}
    )
