"""Approve article comments.

POST /api/v1/kbComments/approve (approveArticleTranslationComments in ArticleComment.json).
Scopes: Desk.articles.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    ids: Annotated[
        ListOf[Id],
        Field(max_length=50, description="Up to 50 IDs from list_all_zoho_desk_moderated_article_comments."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/kbComments/approve",
        body={"ids": args.ids},
    )
