"""Change an article's main permalink.

Gives an article in one language a new main permalink; the old one becomes a redirect unless you
refuse it. See first with zoho_desk_articles_check_permalink whether it is free.

Method: add_permalink (writes, destructive).
Tags: articles, translations.
Operation: updateArticleTranslationPermalink in ArticleTranslation.json.
Scopes: Desk.articles.UPDATE.
Response: article_translation.PermalinksJson.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Locale, Permalink
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    article_id: Id = Field(description="ID from list_all_zoho_desk_articles.")
    locale: Locale = Field(description="Its language, like en.")
    permalink: Permalink = Field(max_length=300, description="New last part of the address.")
    is_old_permalink_needed: bool | None = Field(None, description="false lets old links break; true when left out.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/articles/{articleId}/translations/{locale}/permalinks/add",
        path_values={"articleId": args.article_id, "locale": args.locale},
        body={"permalink": args.permalink, "isOldPermalinkNeeded": args.is_old_permalink_needed},
    )
