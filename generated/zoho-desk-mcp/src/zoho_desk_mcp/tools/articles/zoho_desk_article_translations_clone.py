"""Clone an article.

POST /api/v1/articles/{articleId}/translations/{locale}/clone (cloneArticleTranslation in ArticleTranslation.json).
Scopes: Desk.articles.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    article_id: Annotated[
        Id,
        Field(alias="articleId", description="ID of the article to copy, from list_all_zoho_desk_articles."),
    ]
    locale: Annotated[
        str,
        Field(pattern="^(?:[a-zA-Z]{2,4}([-_][a-zA-Z]{2})?)$", description="Language to copy, like en."),
    ]
    category_id: Annotated[
        Id | None,
        Field(
            alias="categoryId", description="ID of a lowest section, from get_single_zoho_desk_kb_category_tree_by_id."
        ),
    ] = None
    author_id: Annotated[Id | None, Field(alias="authorId", description="ID from list_all_zoho_desk_agents.")] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/articles/{articleId}/translations/{locale}/clone",
        path_values={"articleId": args.article_id, "locale": args.locale},
        body={"categoryId": args.category_id, "authorId": args.author_id},
    )
