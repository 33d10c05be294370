"""Add a translation to an article.

POST /api/v1/articles/{articleId}/translations (createArticleTranslation in ArticleTranslation.json).
Scopes: Desk.articles.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    article_id: Annotated[Id, Field(alias="articleId", description="ID from list_all_zoho_desk_articles.")]
    locale: Annotated[
        str,
        Field(pattern="^(?:[a-zA-Z]{2,4}([-_][a-zA-Z]{2})?)$", max_length=100, description="Language to add, like de."),
    ]
    title: Annotated[str, Field(max_length=300, description="Title in that language, up to 300 characters.")]
    answer: Annotated[str, Field(max_length=16777215, description="Text in that language as HTML.")]
    author_id: Annotated[
        Id,
        Field(alias="authorId", description="ID of the agent named as author, from list_all_zoho_desk_agents."),
    ]
    status: Annotated[
        Literal["Draft", "Published", "Review"],
        Field(description="Published shows it to readers at once; Draft when left out."),
    ] = "Draft"
    permission: Annotated[
        Literal["ALL", "REGISTEREDUSERS", "AGENTS"] | None,
        Field(description="Who may read it."),
    ] = None
    tags: Annotated[
        ListOf[Annotated[str, Field(pattern=r"^(?:[a-z0-9_\-+%\u0080-\U0010FFFF\s]+)$", max_length=100)]] | None,
        Field(description="Tags in lower case, as plain names."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/articles/{articleId}/translations",
        path_values={"articleId": args.article_id},
        body={
            "locale": args.locale,
            "title": args.title,
            "answer": args.answer,
            "authorId": args.author_id,
            "status": args.status,
            "permission": args.permission,
            "tags": args.tags,
        },
    )
