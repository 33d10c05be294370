"""Replace all permalinks of an article.

POST /api/v1/articles/{articleId}/translations/{locale}/permalinks (updateArticleTranslationPermalinks in ArticleTranslation.json).
Scopes: Desk.articles.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    article_id: Annotated[Id, Field(alias="articleId", description="ID from list_all_zoho_desk_articles.")]
    locale: Annotated[str, Field(pattern="^(?:[a-zA-Z]{2,4}([-_][a-zA-Z]{2})?)$", description="Its language, like en.")]
    primary_permalink: Annotated[
        str,
        Field(
            alias="primaryPermalink",
            pattern=r"^(?:[A-Za-z0-9%\-+\/=\u0080-\U0010FFFF]+)$",
            max_length=300,
            description="Last part of the main address.",
        ),
    ]
    secondary_permalinks: Annotated[
        ListOf[Annotated[str, Field(pattern=r"^(?:[a-zA-Z0-9%\-._/?\u0080-\U0010FFFF]*)$", max_length=300)]],
        Field(
            alias="secondaryPermalinks",
            max_length=3,
            description="Up to 3 more that lead there; an empty list for none.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/articles/{articleId}/translations/{locale}/permalinks",
        path_values={"articleId": args.article_id, "locale": args.locale},
        body={"primaryPermalink": args.primary_permalink, "secondaryPermalinks": args.secondary_permalinks},
    )
