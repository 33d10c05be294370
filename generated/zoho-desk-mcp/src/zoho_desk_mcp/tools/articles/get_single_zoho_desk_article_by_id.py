"""Get an article.

Reads one knowledge base article in full, its text as Markdown. Give a version to see an older or
unpublished one.

Method: get (reads).
Tags: core, articles.
Operation: getArticle in Article.json.
Scopes: Desk.articles.READ.
Response: article.GetArticleNewJson2.
"""

from typing import Annotated, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    article_id: Id = Field(description="From list_all_zoho_desk_articles_search.")
    version: str | None = Field(None, max_length=100, description="Like 1.2; the current one by default.")


class Output(TypedDict, total=False):
    id: str
    title: str
    status: str
    answer: str
    permission: str
    locale: str
    categoryId: str
    departmentName: Annotated[str, At(name_of=("department", "departmentId"))]
    tags: list[str]
    modifiedTime: Annotated[str, At("modifiedTime", is_time=True)]
    webUrl: str


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/articles/{articleId}",
        path_values={"articleId": args.article_id},
        query={"version": args.version},
    )
