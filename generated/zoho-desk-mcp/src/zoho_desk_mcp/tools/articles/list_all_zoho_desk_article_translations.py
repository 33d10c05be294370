"""List the translations of an article.

Lists the language versions of one article with locale, title, status and whether each is up to
date, but not their text. For all articles use list_all_zoho_desk_article_translations_by_filter.

Method: list (reads).
Tags: articles, translations.
Operation: getArticleTranslations in ArticleTranslation.json.
Scopes: Desk.articles.READ.
Response: article_translation.ArticleTranslationListViewWrapper.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    article_id: Id = Field(description="ID from list_all_zoho_desk_articles.")
    status: ListOf[Literal["Published", "Draft", "Review", "Expired", "Unpublished"]] | None = Field(
        None, description="Only translations in these states."
    )
    translation_state: Literal["OUTDATED", "UP-TO-DATE"] | None = Field(
        None, description="OUTDATED lists those older than their source."
    )
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/articles/{articleId}/translations",
        pages=Pages(first=1, limit=10, maximum=50),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"articleId": args.article_id},
        query={"status": args.status, "translationState": args.translation_state},
    )
