"""List article translations with a tag.

Lists the language versions of articles that carry a tag, without any search words. Several filters
narrow it further. Also needs Desk.search.READ.

Method: list (reads).
Tags: articles, translations.
Operation: searchArticleTranslationByTag in ArticleTranslation.json.
Scopes: Desk.articles.READ, Desk.search.READ.
Response: article_translation.FaqSearchByTagList.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import LowerCaseTag
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    tag: ListOf[Annotated[LowerCaseTag, Field(max_length=255)]] = Field(
        description="Names of tags, from list_all_zoho_desk_article_tags."
    )
    category_id: Id | None = Field(None, description="ID from get_single_zoho_desk_kb_category_tree_by_id.")
    status: ListOf[Literal["Published", "Draft", "Review", "Expired", "Unpublished"]] | None = Field(
        None, description="Only translations in these states."
    )
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/articleTranslations/searchByTag",
        pages=Pages(first=1, limit=10, maximum=50),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"tag": args.tag, "categoryId": args.category_id, "status": args.status},
    )
