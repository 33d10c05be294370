"""Replace all permalinks of an article.

Sets the main and the further permalinks of an article in one language; links left out stop working.
To change the main one alone use zoho_desk_article_translations_add_permalink.

Method: set_permalinks (writes, destructive).
Tags: articles, translations.
Operation: updateArticleTranslationPermalinks in ArticleTranslation.json.
Scopes: Desk.articles.UPDATE.
Response: article_translation.ArticlePermalinksResponseData.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Locale, Permalink, TopicPermalinkOrEmpty
from zoho_desk_mcp.server.arguments.types import Id, ListOf, MayBeEmpty, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    article_id: Id = Field(description="ID from list_all_zoho_desk_articles.")
    locale: Locale = Field(description="Its language, like en.")
    primary_permalink: Permalink = Field(max_length=300, description="Last part of the main address.")
    secondary_permalinks: MayBeEmpty[ListOf[Annotated[TopicPermalinkOrEmpty, Field(max_length=300)]]] = Field(
        max_length=3, description="Up to 3 more that lead there; an empty list for none."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/articles/{articleId}/translations/{locale}/permalinks",
        path_values={"articleId": args.article_id, "locale": args.locale},
        body={"primaryPermalink": args.primary_permalink, "secondaryPermalinks": args.secondary_permalinks},
    )
