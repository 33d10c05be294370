"""Resolve or reopen article feedback.

Marks reader feedback as resolved, once the article was mended, or as unresolved again. Its text
cannot be changed.

Method: update (writes, destructive, idempotent).
Tags: articles, feedback.
Operation: updateArticleTranslationFeedback in ArticleFeedback.json.
Scopes: Desk.articles.UPDATE.
Response: article_feedback.FeedbackResponseWithLocale2.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    feedback_id: Id = Field(description="ID from list_all_zoho_desk_article_feedbacks.")
    status: Literal["RESOLVED", "UNRESOLVED"] = Field(
        description="RESOLVED once it is dealt with, UNRESOLVED to reopen it."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/articleFeedbacks/{feedbackId}",
        path_values={"feedbackId": args.feedback_id},
        body={"status": args.status},
    )
