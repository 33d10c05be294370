"""Check an article permalink.

POST /api/v1/articles/checkPermalinkAvailability (checkArticlePermalinkAvailability in Article.json).
Scopes: Desk.articles.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    permalink: Annotated[
        str,
        Field(
            pattern=r"^(?:[A-Za-z0-9%\-+\/=\u0080-\U0010FFFF]+)$",
            max_length=300,
            description="Last part of the public link to check.",
        ),
    ]
    article_id: Annotated[
        Id | None,
        Field(
            alias="articleId",
            description="ID of the article it is meant for, from list_all_zoho_desk_articles; leave out for a new one.",
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/articles/checkPermalinkAvailability",
        body={"permalink": args.permalink, "articleId": args.article_id},
    )
