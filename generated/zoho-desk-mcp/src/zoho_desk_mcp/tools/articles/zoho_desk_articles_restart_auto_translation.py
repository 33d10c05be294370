"""Restart article auto-translation.

Schedules machine translation again for articles where it failed. It runs in the background; the
response only lists the articles and languages that were taken on.

Method: restart_auto_translation (writes).
Tags: articles.
Operation: restartArticleAutoTranslation in Article.json.
Scopes: Desk.articles.UPDATE.
Response: kb_translation_mass_action_response.KbTranslationMassActionResponse.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Locale
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ids: ListOf[Id] = Field(min_length=1, max_length=50, description="Up to 50 IDs from list_all_zoho_desk_articles.")
    locales: ListOf[Annotated[Locale, Field(max_length=10)]] | None = Field(
        None,
        min_length=1,
        max_length=50,
        description="Languages to translate into; all set-up languages when left out.",
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST", "/api/v1/articles/scheduleAutoTranslate", body={"ids": args.ids, "locales": args.locales}
    )
