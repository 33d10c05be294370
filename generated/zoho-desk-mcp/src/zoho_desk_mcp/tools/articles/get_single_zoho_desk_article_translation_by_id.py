"""Get a translation by its ID.

GET /api/v1/articleTranslations/{translationId} (getArticleTranslationByTranslationId in ArticleTranslation.json).
Scopes: Desk.articles.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    translation_id: Annotated[
        Id,
        Field(
            alias="translationId",
            description="translationId in list_all_zoho_desk_article_translations; not the article's ID.",
        ),
    ]
    version: Annotated[
        str | None,
        Field(
            pattern="^(?:([0-9]{1,4}[.][0-9]{1,3})|(latest|published))$",
            description="Version number like 1.2, or latest or published.",
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/articleTranslations/{translationId}",
        path_values={"translationId": args.translation_id},
        query={"version": args.version},
    )
