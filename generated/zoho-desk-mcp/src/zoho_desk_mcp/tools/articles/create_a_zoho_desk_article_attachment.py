"""Attach a file to an article.

PUT /api/v1/Solutions/{articleId}/attachments (associateArticleAttachment in ArticleAttachment.json).
Scopes: Desk.articles.CREATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Base64, Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    article_id: Annotated[Id, Field(alias="articleId", description="ID from list_all_zoho_desk_articles.")]
    content: Annotated[Base64, Field(description="The file as base64.")]
    name: Annotated[str, Field(description="File name with its ending, like guide.pdf.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PUT",
        "/api/v1/Solutions/{articleId}/attachments",
        path_values={"articleId": args.article_id},
        query={"attachmentType": "file"},
        files={"file": (args.name, args.content)},
    )
