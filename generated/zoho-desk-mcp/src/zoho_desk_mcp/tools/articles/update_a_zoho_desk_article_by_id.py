"""Update an article.

PATCH /api/v1/articles/{articleId} (updateArticle in Article.json).
Scopes: Desk.articles.UPDATE.
"""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    nullable: ClassVar[frozenset[str]] = frozenset(["expiryDate", "seoDescription", "seoTitle"])

    article_id: Annotated[Id, Field(alias="articleId", description="ID from list_all_zoho_desk_articles.")]
    title: Annotated[str | None, Field(max_length=300, description="New title, up to 300 characters.")] = None
    answer: Annotated[str | None, Field(max_length=16777215, description="New text as HTML, complete.")] = None
    category_id: Annotated[
        Id | None,
        Field(
            alias="categoryId", description="ID of a lowest section, from get_single_zoho_desk_kb_category_tree_by_id."
        ),
    ] = None
    status: Annotated[
        Literal["Draft", "Published", "Review", "Unpublished"] | None,
        Field(description="New state of the article."),
    ] = None
    permission: Annotated[
        Literal["ALL", "REGISTEREDUSERS", "AGENTS"] | None,
        Field(description="Who may read it: ALL, REGISTEREDUSERS (signed-in customers) or AGENTS."),
    ] = None
    tags: Annotated[
        ListOf[Annotated[str, Field(pattern=r"^(?:[a-z0-9_\-+%\u0080-\U0010FFFF\s]+)$", max_length=100)]] | None,
        Field(description="All tags the article is to have, as plain names."),
    ] = None
    owner_id: Annotated[
        Id | None,
        Field(alias="ownerId", description="ID of the agent who looks after it, from list_all_zoho_desk_agents."),
    ] = None
    expiry_date: Annotated[
        str | None,
        Field(
            alias="expiryDate",
            pattern=r"^(?:(([1-3])([0-9]{3})(-)([0-1])([0-9])(-)([0-3])([0-9])(\ )([0-2])([0-9])(\:)([0-6])([0-9]))|(((19|20)\d\d)[-/.]{1}(0?[1-9]|1[012])[-/.]{1}(0?[1-9]|[12][0-9]|3[01])(T)([01]?[0-9]|2[0-3]):[0-5]?[0-9]:[0-5]?[0-9]([/.][\d]{0,3})?(Z))|null)$",
            max_length=50,
            description="When it expires, written YYYY-MM-DD HH:MM; null for never.",
        ),
    ] = None
    seo_title: Annotated[
        str | None,
        Field(
            alias="seoTitle",
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            max_length=200,
            description="Title for search engines; null for none.",
        ),
    ] = None
    seo_description: Annotated[
        str | None,
        Field(
            alias="seoDescription",
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            max_length=250,
            description="Summary for search engines, up to 250 characters; null for none.",
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/articles/{articleId}",
        path_values={"articleId": args.article_id},
        changes={
            "title": args.title,
            "answer": args.answer,
            "categoryId": args.category_id,
            "status": args.status,
            "permission": args.permission,
            "tags": args.tags,
            "ownerId": args.owner_id,
            "expiryDate": args.or_null("expiry_date"),
            "seoTitle": args.or_null("seo_title"),
            "seoDescription": args.or_null("seo_description"),
        },
    )
