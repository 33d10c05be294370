"""Remove a root category's permalink.

Drops one permalink of a root category in a language. Addresses on other sites that use it stop
working.

Method: remove_permalink (writes, destructive).
Tags: articles, kb_categories.
Operation: deleteKBRootCategoryPermalink in KBRootCategory.json.
Scopes: Desk.articles.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Locale, TopicPermalink
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    root_category_id: Id = Field(description="ID from list_all_zoho_desk_kb_root_categories.")
    locale: Locale = Field(description="Language of the link, like en.")
    permalink: TopicPermalink = Field(max_length=300, description="Permalink to drop, as the category has it now.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/kbRootCategories/{rootCategoryId}/translations/{locale}/permalinks/remove",
        path_values={"rootCategoryId": args.root_category_id, "locale": args.locale},
        body={"permalink": args.permalink},
    )
