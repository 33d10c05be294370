"""Delete article feedback.

DELETE /api/v1/articleFeedbacks/{feedbackId} (deleteArticleFeedback in ArticleFeedback.json).
Scopes: Desk.articles.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    feedback_id: Annotated[Id, Field(alias="feedbackId", description="ID from list_all_zoho_desk_article_feedbacks.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "DELETE",
        "/api/v1/articleFeedbacks/{feedbackId}",
        path_values={"feedbackId": args.feedback_id},
    )
