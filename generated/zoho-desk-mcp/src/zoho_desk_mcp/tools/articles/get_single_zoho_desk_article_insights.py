"""Get an article's insights.

Tells how one article does: views, likes, dislikes, comments, feedback, uses in tickets, and when it
was last liked, disliked or used.

Method: get (reads).
Tags: articles.
Operation: getArticleInsights in Article.json.
Scopes: Desk.articles.READ.
Response: article.ArticleInsightsResponseJson.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    article_id: Id = Field(description="ID from list_all_zoho_desk_articles.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET", "/api/v1/articles/{articleId}/insights", path_values={"articleId": args.article_id}
    )
