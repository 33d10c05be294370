"""Stop article auto-translation.

Stops machine translations of articles that are still running. The response lists the articles and
languages that were stopped. For failed translations use
zoho_desk_articles_restart_auto_translation.

Method: stop_auto_translation (writes).
Tags: articles.
Operation: stopArticleAutoTranslation in Article.json.
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
        None, min_length=1, max_length=50, description="Languages to stop; all set-up languages when left out."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST", "/api/v1/articles/stopAutoTranslate", body={"ids": args.ids, "locales": args.locales}
    )
