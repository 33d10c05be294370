"""Preview an article.

Returns a title and a text (Markdown; HTML with ZOHO_DESK_HTML=raw) the way an article would show
them, before anything is published. Nothing is saved; use create_a_zoho_desk_article for that. Needs
the scope to update articles.

Method: preview (writes).
Tags: articles.
Operation: previewArticle in Article.json.
Scopes: Desk.articles.UPDATE.
Response: article.PreviewJson.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.markup.outgoing import outgoing
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    title: str = Field(max_length=300, description="Title of the article to show.")
    answer: str = Field(max_length=16777215, description="Text of the article, Markdown or HTML.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST", "/api/v1/articles/preview", body={"title": args.title, "answer": await outgoing(args.answer)}
    )
