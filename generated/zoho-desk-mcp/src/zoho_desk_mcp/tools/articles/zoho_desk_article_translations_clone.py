"""Clone an article.

Makes a new article of an existing one in one language. Unless given, the author is the caller and
the section that of the source.

Method: clone (writes).
Tags: articles, translations.
Operation: cloneArticleTranslation in ArticleTranslation.json.
Scopes: Desk.articles.UPDATE.
Response: article_translation.ArticleTranslationCUDJson.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Locale
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    article_id: Id = Field(description="ID of the article to copy, from list_all_zoho_desk_articles.")
    locale: Locale = Field(description="Language to copy, like en.")
    category_id: Id | None = Field(
        None, description="ID of a lowest section, from get_single_zoho_desk_kb_category_tree_by_id."
    )
    author_id: NameOrId | None = Field(None, description="ID or name from list_all_zoho_desk_agents.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/articles/{articleId}/translations/{locale}/clone",
        path_values={"articleId": args.article_id, "locale": args.locale},
        body={"categoryId": args.category_id, "authorId": await client.lookup.agent(args.author_id)},
    )
