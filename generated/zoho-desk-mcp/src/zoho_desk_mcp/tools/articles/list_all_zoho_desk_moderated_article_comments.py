"""List article comments to moderate.

Lists article comments held back for a moderator, over the whole knowledge base, with their article.
Release them with zoho_desk_article_comments_approve or remove them with
zoho_desk_article_comments_move_to_trash.

Method: list (reads).
Tags: articles, comments.
Operation: getModeratedKBComments in ArticleComment.json.
Scopes: Desk.articles.READ.
Response: article_comment.ListOfModeratedComments.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    category_id: Id | None = Field(None, description="ID from get_single_zoho_desk_kb_category_tree_by_id.")
    commented_by: Id | None = Field(None, description="ID of the commenter, commenterId in this list.")
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/kbComments/moderatedComments",
        pages=Pages(first=1, limit=10, maximum=50),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"categoryId": args.category_id, "commentedBy": args.commented_by},
    )
