"""Get article feedback.

Reads one piece of reader feedback with its article and status; include adds who wrote it, the
ticket made from it and how it was resolved.

Method: get (reads).
Tags: articles, feedback.
Operation: getArticleFeedback in ArticleFeedback.json.
Scopes: Desk.articles.READ.
Response: article_feedback.FeedbackResponseWithLocale2.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    feedback_id: Id = Field(description="ID from list_all_zoho_desk_article_feedbacks.")
    include: ListOf[Literal["ticket", "contact", "resolution"]] | None = Field(
        None, max_length=3, description="Adds ticket, contact or resolution."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/articleFeedbacks/{feedbackId}",
        path_values={"feedbackId": args.feedback_id},
        query={"include": args.include},
    )
