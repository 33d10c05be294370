"""Search article translations.

Searches articles for words and a tag at once, if wanted in one language. Without a tag use
list_all_zoho_desk_articles_search, the usual choice. Also needs Desk.search.READ.

Method: list (reads).
Tags: articles, translations.
Operation: searchArticleTranslations in ArticleTranslation.json.
Scopes: Desk.articles.READ, Desk.search.READ.
Response: article_translation.FaqSearchList.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Locale
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    search_string: str = Field(max_length=500, description="Words to look for, up to 500 characters.")
    tag: ListOf[
        Annotated[
            str,
            Field(
                pattern=r"""^(?:[0-9a-zA-Z_\-\&\.\$\@\^\(\)\{\}\~\=\-\|\*\+\?\[\]\\,\:\"\'\/\!\u0080-\U0010FFFF\s]+)$""",
                max_length=255,
            ),
        ]
    ] = Field(description="Names of tags, from list_all_zoho_desk_article_tags.")
    locale: Locale | None = Field(None, description="Only this language, like de.")
    category_id: Id | None = Field(None, description="ID from get_single_zoho_desk_kb_category_tree_by_id.")
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/articleTranslations/search",
        pages=Pages(first=1, limit=10, maximum=50),
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "searchString": args.search_string,
            "tag": args.tag,
            "locale": args.locale,
            "categoryId": args.category_id,
        },
    )
