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
    id: Annotated[str, At("id")]
    title: Annotated[str, At("title")]
    status: Annotated[str, At("status")]
    answer: Annotated[str, At("answer")]
    permission: Annotated[str, At("permission")]
    locale: Annotated[str, At("locale")]
    categoryId: Annotated[str, At("categoryId")]
    departmentName: Annotated[str, At(name_of=("department", "departmentId"))]
    tags: Annotated[list[str], At("tags")]
    modifiedTime: Annotated[str, At("modifiedTime", is_time=True)]
    webUrl: Annotated[str, At("webUrl")]


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/articles/{articleId}",
        path_values={"articleId": args.article_id},
        query={"version": args.version},
    )
