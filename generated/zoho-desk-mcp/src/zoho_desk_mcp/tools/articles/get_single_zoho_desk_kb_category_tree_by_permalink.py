"""Get a category tree by permalink.

Reads the same nested tree as get_single_zoho_desk_kb_category_tree_by_id, when a help center
address is known and no ID.

Method: get (reads).
Tags: articles, kb_categories.
Operation: getATreeByPermalink in KBRootCategory.json.
Scopes: Desk.articles.READ.
Response: kb_root_category.RootCategoryTreeResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Locale, Permalink
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    permalink: Permalink = Field(max_length=2000, description="Part of the address that names the category.")
    locale: Locale = Field(description="Language in the address, like en.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/kbRootCategories/categoryTreeByPermalink",
        query={"permalink": args.permalink, "locale": args.locale},
    )
