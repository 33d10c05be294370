"""Delete article feedback.

Removes a piece of reader feedback. No tool brings it back; to only close it, set its status with
update_a_zoho_desk_article_feedback_by_id.

Method: delete (writes, deletes, destructive, idempotent).
Tags: articles, feedback.
Operation: deleteArticleFeedback in ArticleFeedback.json.
Scopes: Desk.articles.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    feedback_id: Id = Field(description="ID from list_all_zoho_desk_article_feedbacks.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "DELETE", "/api/v1/articleFeedbacks/{feedbackId}", path_values={"feedbackId": args.feedback_id}
    )
