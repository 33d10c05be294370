"""Resolve or reopen article feedback.

PATCH /api/v1/articleFeedbacks/{feedbackId} (updateArticleTranslationFeedback in ArticleFeedback.json).
Scopes: Desk.articles.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    feedback_id: Annotated[Id, Field(alias="feedbackId", description="ID from list_all_zoho_desk_article_feedbacks.")]
    status: Annotated[
        Literal["RESOLVED", "UNRESOLVED"],
        Field(description="RESOLVED once it is dealt with, UNRESOLVED to reopen it."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/articleFeedbacks/{feedbackId}",
        path_values={"feedbackId": args.feedback_id},
        changes={"status": args.status},
    )
