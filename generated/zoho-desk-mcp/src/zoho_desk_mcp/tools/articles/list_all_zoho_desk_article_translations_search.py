"""Search article translations.

GET /api/v1/articleTranslations/search (searchArticleTranslations in ArticleTranslation.json).
Scopes: Desk.articles.READ, Desk.search.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=1, limit=10, maximum=50, records="data")


class Input(ReadInput):
    """The arguments."""

    search_string: Annotated[
        str,
        Field(alias="searchString", max_length=500, description="Words to look for, up to 500 characters."),
    ]
    tag: Annotated[
        ListOf[
            Annotated[
                str,
                Field(
                    pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
                    max_length=255,
                ),
            ]
        ],
        Field(description="Names of tags, from list_all_zoho_desk_article_tags."),
    ]
    locale: Annotated[
        str | None,
        Field(pattern="^(?:[a-zA-Z]{2,4}([-_][a-zA-Z]{2})?)$", description="Only this language, like de."),
    ] = None
    category_id: Annotated[
        Id | None,
        Field(alias="categoryId", description="ID from get_single_zoho_desk_kb_category_tree_by_id."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=50, description="Page size: 10, at most 50.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/articleTranslations/search",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "searchString": args.search_string,
            "tag": args.tag,
            "locale": args.locale,
            "categoryId": args.category_id,
        },
    )
