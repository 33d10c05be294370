"""Change a root category's permalink.

Gives a root category a new main permalink in one language; the old one goes on to lead there unless
you refuse it.

Method: add_permalink (writes, destructive).
Tags: articles, kb_categories.
Operation: addKBRootCategoryPermalink in KBRootCategory.json.
Scopes: Desk.articles.UPDATE.
Response: kb_category_permalink.PermalinkJsonDataArrayWithOldResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Locale, Permalink
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    root_category_id: Id = Field(description="ID from list_all_zoho_desk_kb_root_categories.")
    locale: Locale = Field(description="Language of the link, like en.")
    permalink: Permalink = Field(max_length=300, description="New part of the address.")
    is_old_permalink_needed: bool | None = Field(None, description="false lets old links break; true when left out.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/kbRootCategories/{rootCategoryId}/translations/{locale}/permalinks/add",
        path_values={"rootCategoryId": args.root_category_id, "locale": args.locale},
        body={"permalink": args.permalink, "isOldPermalinkNeeded": args.is_old_permalink_needed},
    )
