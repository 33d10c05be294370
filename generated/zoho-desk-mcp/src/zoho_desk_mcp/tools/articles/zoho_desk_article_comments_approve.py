"""Approve article comments.

Releases article comments that were held back for a moderator, so that readers see them. Read them
before. The response has a result for each ID.

Method: approve (writes, sends, destructive).
Tags: articles, comments.
Operation: approveArticleTranslationComments in ArticleComment.json.
Scopes: Desk.articles.UPDATE.
Response: common_mass_action_response.MassActionListView.
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
    return await client.request("POST", "/api/v1/kbComments/approve", body={"ids": args.ids})
