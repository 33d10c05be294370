"""Create an article.

POST /api/v1/articles (createArticle in Article.json).
Scopes: Desk.articles.CREATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    title: Annotated[str, Field(max_length=300, description="Title of the article, up to 300 characters.")]
    answer: Annotated[str, Field(max_length=16777215, description="Text of the article as HTML.")]
    category_id: Annotated[
        Id,
        Field(
            alias="categoryId", description="ID of a lowest section, from get_single_zoho_desk_kb_category_tree_by_id."
        ),
    ]
    status: Annotated[
        Literal["Draft", "Published", "Review"],
        Field(description="Draft, Published, or Review to send it to a reviewer; Draft when left out."),
    ] = "Draft"
    permission: Annotated[
        Literal["ALL", "REGISTEREDUSERS", "AGENTS"] | None,
        Field(description="Who may read it: ALL, REGISTEREDUSERS (signed-in customers) or AGENTS."),
    ] = None
    tags: Annotated[
        ListOf[Annotated[str, Field(pattern=r"^(?:[a-z0-9_\-+%\u0080-\U0010FFFF\s]+)$", max_length=100)]] | None,
        Field(description="Tags as plain names; list_all_zoho_desk_article_tags shows those in use."),
    ] = None
    author_id: Annotated[
        Id | None,
        Field(alias="authorId", description="ID of the agent named as author, from list_all_zoho_desk_agents."),
    ] = None
    permalink: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[a-zA-Z0-9%\-._/?\u0080-\U0010FFFF]+)$",
            max_length=300,
            description="Last part of the public link; made from the title when left out.",
        ),
    ] = None
    expiry_date: Annotated[
        str | None,
        Field(
            alias="expiryDate",
            pattern=r"^(?:(([1-3])([0-9]{3})(-)([0-1])([0-9])(-)([0-3])([0-9])(\ )([0-2])([0-9])(\:)([0-6])([0-9]))|(((19|20)\d\d)[-/.]{1}(0?[1-9]|1[012])[-/.]{1}(0?[1-9]|[12][0-9]|3[01])(T)([01]?[0-9]|2[0-3]):[0-5]?[0-9]:[0-5]?[0-9]([/.][\d]{0,3})?(Z))|null)$",
            max_length=50,
            description="When the article expires, written YYYY-MM-DD HH:MM.",
        ),
    ] = None
    seo_title: Annotated[
        str | None,
        Field(
            alias="seoTitle",
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            max_length=200,
            description="Title for search engines.",
        ),
    ] = None
    seo_description: Annotated[
        str | None,
        Field(
            alias="seoDescription",
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            max_length=250,
            description="Summary for search engines, up to 250 characters.",
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/articles",
        body={
            "title": args.title,
            "answer": args.answer,
            "categoryId": args.category_id,
            "status": args.status,
            "permission": args.permission,
            "tags": args.tags,
            "authorId": args.author_id,
            "permalink": args.permalink,
            "expiryDate": args.expiry_date,
            "seoTitle": args.seo_title,
            "seoDescription": args.seo_description,
        },
    )
