"""Count article comments to moderate.

Returns how many article comments are held back for a moderator, over the whole knowledge base
unless filtered.

Method: get (reads).
Tags: articles, comments.
Operation: getModeratedKBCommentsCount in ArticleComment.json.
Scopes: Desk.articles.READ.
Response: article_comment.GetModeratedKBCommentsCountResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    category_id: Id | None = Field(None, description="ID from get_single_zoho_desk_kb_category_tree_by_id.")
    commented_by: Id | None = Field(
        None, description="ID of the commenter, commenterId in list_all_zoho_desk_moderated_article_comments."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/kbComments/moderatedComments/count",
        query={"categoryId": args.category_id, "commentedBy": args.commented_by},
    )
