"""Check an article permalink.

Tells whether a permalink is still free for an article and suggests another one when it is taken. It
reserves nothing.

Method: check_permalink (reads).
Tags: articles.
Operation: checkArticlePermalinkAvailability in Article.json.
Scopes: Desk.articles.READ.
Response: article.ValidatePermalinkResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Permalink
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    permalink: Permalink = Field(max_length=300, description="Last part of the public link to check.")
    article_id: Id | None = Field(
        None,
        description="ID of the article it is meant for, from list_all_zoho_desk_articles; leave out for a new one.",
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/articles/checkPermalinkAvailability",
        body={"permalink": args.permalink, "articleId": args.article_id},
        reads=True,
    )
