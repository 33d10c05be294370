"""Move article comments to the trash.

Moves article comments, such as spam, to the recycle bin of the knowledge base, where people can
restore them in Zoho Desk. The response has a result for each ID.

Method: move_to_trash (writes, deletes, destructive).
Tags: articles, comments.
Operation: moveKBCommentsToRecycleBin in ArticleComment.json.
Scopes: Desk.articles.UPDATE.
Response: mass_action_response.MassActionListResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ids: ListOf[Id] = Field(
        max_length=50, description="Up to 50 IDs from list_all_zoho_desk_moderated_article_comments."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/kbComments/moveToTrash", body={"ids": args.ids})
