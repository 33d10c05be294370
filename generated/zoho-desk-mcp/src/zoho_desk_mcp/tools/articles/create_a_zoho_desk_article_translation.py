"""Add a translation to an article.

Adds a language to an existing article, as a draft unless status says otherwise. The text must be
translated already. A new article is made with create_a_zoho_desk_article.

Method: create (writes, sends, destructive).
Tags: articles, translations.
Operation: createArticleTranslation in ArticleTranslation.json.
Scopes: Desk.articles.UPDATE.
Response: article_translation.ArticleTranslationCUDJson.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Locale, LowerCaseTag
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.markup.outgoing import outgoing
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    article_id: Id = Field(description="ID from list_all_zoho_desk_articles.")
    locale: Locale = Field(max_length=100, description="Language to add, like de.")
    title: str = Field(max_length=300, description="Title in that language, up to 300 characters.")
    answer: str = Field(max_length=16777215, description="Text in that language, Markdown or HTML.")
    author_id: NameOrId = Field(description="ID or name of the agent named as author, from list_all_zoho_desk_agents.")
    status: Literal["Draft", "Published", "Review"] = Field(
        "Draft", description="Published shows it to readers at once; Draft when left out."
    )
    permission: Literal["ALL", "REGISTEREDUSERS", "AGENTS"] | None = Field(None, description="Who may read it.")
    tags: ListOf[Annotated[LowerCaseTag, Field(max_length=100)]] | None = Field(
        None, description="Tags in lower case, as plain names."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/articles/{articleId}/translations",
        path_values={"articleId": args.article_id},
        body={
            "locale": args.locale,
            "title": args.title,
            "answer": await outgoing(args.answer),
            "authorId": await client.lookup.agent(args.author_id),
            "status": args.status,
            "permission": args.permission,
            "tags": args.tags,
        },
    )
