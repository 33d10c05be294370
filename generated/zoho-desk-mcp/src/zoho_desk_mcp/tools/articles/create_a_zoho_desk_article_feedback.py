"""Give feedback on an article.

Records a remark on the quality of an article in one language, for those who maintain it to work on.
To write below the article instead, use create_a_zoho_desk_article_comment.

Method: create (writes).
Tags: articles, feedback.
Operation: createArticleTranslationFeedback in ArticleFeedback.json.
Scopes: Desk.articles.CREATE.
Response: article_feedback.FeedbackResponseWithContact.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Locale
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    article_id: Id = Field(description="ID from list_all_zoho_desk_articles.")
    locale: Locale = Field(description="Its language, like en.")
    content: str = Field(max_length=250, description="What to improve, up to 250 characters.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/articles/{articleId}/translations/{locale}/feedbacks",
        path_values={"articleId": args.article_id, "locale": args.locale},
        body={"content": args.content},
    )
