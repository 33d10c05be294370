"""Update an article in a language.

Changes one language version of an article: text, tags, readers or state (Published, Unpublished).
Only what you send changes. Section and source language are changed with
update_a_zoho_desk_article_by_id.

Method: update (writes, sends, destructive).
Tags: articles, translations.
Operation: updateArticleTranslation in ArticleTranslation.json.
Scopes: Desk.articles.UPDATE.
Response: article_translation.ArticleTranslationCUDJson.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Locale, LowerCaseTag, TimeToTheMinute
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.markup.outgoing import outgoing
from zoho_desk_mcp.server.responses.response import Response

Status = Literal["Draft", "Published", "Review", "Unpublished", "Auto-translate Failed"]


class Input(ToolInput):
    article_id: Id = Field(description="ID from list_all_zoho_desk_articles.")
    locale: Locale = Field(description="Language to change, like de.")
    title: str | None = Field(None, max_length=300, description="New title, up to 300 characters.")
    answer: str | None = Field(None, max_length=16777215, description="New text, complete, Markdown or HTML.")
    status: Status | None = Field(None, description="New state in this language.")
    permission: Literal["ALL", "REGISTEREDUSERS", "AGENTS"] | None = Field(None, description="Who may read it.")
    tags: ListOf[Annotated[LowerCaseTag, Field(max_length=100)]] | None = Field(
        None, description="All tags it is to have, in lower case."
    )
    translation_state: Literal["OUTDATED", "UP-TO-DATE", "AUTO-TRANSLATE FAILED"] | None = Field(
        None, description="UP-TO-DATE once it matches its source again."
    )
    expiry_date: TimeToTheMinute | None = Field(
        None, max_length=50, description="When it expires, written YYYY-MM-DD HH:MM; `clear` it for never."
    )
    create_version: bool | None = Field(None, description="true keeps the text before as a version.")
    clear: ListOf[Literal["expiryDate"]] | None = Field(None, description="Fields to empty.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/articles/{articleId}/translations/{locale}",
        path_values={"articleId": args.article_id, "locale": args.locale},
        query={"createVersion": args.create_version},
        body={
            "title": args.title,
            "answer": await outgoing(args.answer),
            "status": args.status,
            "permission": args.permission,
            "tags": args.tags,
            "translationState": args.translation_state,
            "expiryDate": args.expiry_date,
        },
        clear=args.clear or (),
    )
