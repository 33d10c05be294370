"""Attach a file to a translation.

POST /api/v1/articles/{articleId}/translations/{locale}/attachments (uploadAndAttachFileToArticleTranslation in ArticleAttachment.json).
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
    locale: Annotated[
        str,
        Field(pattern="^(?:([a-zA-Z]{2,4}([-_][a-zA-Z]{2})?))$", max_length=100, description="Its language, like en."),
    ]
    content: Annotated[Base64, Field(description="The file as base64.")]
    name: Annotated[str, Field(description="File name with its ending, like guide.pdf.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/articles/{articleId}/translations/{locale}/attachments",
        path_values={"articleId": args.article_id, "locale": args.locale},
        query={"attachmentType": "file"},
        files={"file": (args.name, args.content)},
    )
