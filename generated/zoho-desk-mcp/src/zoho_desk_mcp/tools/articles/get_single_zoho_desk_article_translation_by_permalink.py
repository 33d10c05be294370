"""Get an article by its permalink.

GET /api/v1/articles/articleByPermalink (getArticleTranslationByPermalink in ArticleTranslation.json).
Scopes: Desk.articles.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    permalink: Annotated[
        str,
        Field(
            pattern=r"^(?:[A-Za-z0-9%\-+\/=\u0080-\U0010FFFF]+)$",
            max_length=2000,
            description="Last part of the article's address.",
        ),
    ]
    locale: Annotated[
        str,
        Field(
            pattern="^(?:[a-zA-Z]{2,4}([-_][a-zA-Z]{2})?)$",
            max_length=100,
            description="Language in the address, like en.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/articles/articleByPermalink",
        query={"permalink": args.permalink, "locale": args.locale},
    )
