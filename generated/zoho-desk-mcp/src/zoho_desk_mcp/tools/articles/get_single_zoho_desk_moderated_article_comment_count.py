"""Count article comments to moderate.

GET /api/v1/kbComments/moderatedComments/count (getModeratedKBCommentsCount in ArticleComment.json).
Scopes: Desk.articles.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    category_id: Annotated[
        Id | None,
        Field(alias="categoryId", description="ID from get_single_zoho_desk_kb_category_tree_by_id."),
    ] = None
    commented_by: Annotated[
        Id | None,
        Field(
            alias="commentedBy",
            description="ID of the commenter, commenterId in list_all_zoho_desk_moderated_article_comments.",
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/kbComments/moderatedComments/count",
        query={"categoryId": args.category_id, "commentedBy": args.commented_by},
    )
