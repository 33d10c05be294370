"""Get article feedback.

GET /api/v1/articleFeedbacks/{feedbackId} (getArticleFeedback in ArticleFeedback.json).
Scopes: Desk.articles.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    feedback_id: Annotated[Id, Field(alias="feedbackId", description="ID from list_all_zoho_desk_article_feedbacks.")]
    include: Annotated[
        ListOf[Literal["ticket", "contact", "resolution"]] | None,
        Field(max_length=3, description="Adds ticket, contact or resolution."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/articleFeedbacks/{feedbackId}",
        path_values={"feedbackId": args.feedback_id},
        query={"include": args.include},
    )
