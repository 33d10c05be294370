"""Make a ticket of an article comment.

Opens a ticket for a question that a reader asked in a comment, in the department set for the
article's root category. The comment stays. Returns ID and number of the ticket.

Method: convert_to_ticket (writes).
Tags: articles, comments.
Operation: convertArticleTranslationCommentToTicket in ArticleComment.json.
Scopes: Desk.articles.CREATE.
Response: article_comment.TicketMetaResponse2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Locale
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    article_id: Id = Field(description="ID from list_all_zoho_desk_articles.")
    locale: Locale = Field(max_length=100, description="Its language, like en.")
    comment_id: Id = Field(description="ID from list_all_zoho_desk_article_comments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/articles/{articleId}/translations/{locale}/comments/{commentId}/convertAsTicket",
        path_values={"articleId": args.article_id, "locale": args.locale, "commentId": args.comment_id},
    )
