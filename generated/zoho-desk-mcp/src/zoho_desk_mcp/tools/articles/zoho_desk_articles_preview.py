"""Preview an article.

POST /api/v1/articles/preview (previewArticle in Article.json).
Scopes: Desk.articles.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    title: Annotated[str, Field(max_length=300, description="Title of the article to show.")]
    answer: Annotated[str, Field(max_length=16777215, description="Text of the article as HTML.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/articles/preview",
        body={"title": args.title, "answer": args.answer},
    )
