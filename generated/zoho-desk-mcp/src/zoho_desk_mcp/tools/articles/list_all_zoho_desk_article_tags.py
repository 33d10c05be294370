"""List article tags.

Finds the tags that knowledge base articles carry, as plain names. Use it to pick existing tags
before you tag an article. Ticket tags are a separate set.

Method: list (reads).
Tags: articles.
Operation: getArticleTags in Article.json.
Scopes: Desk.articles.READ.
Response: article.ArticleTagsResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import LowerCaseTag
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    search_string: LowerCaseTag | None = Field(None, description="Part of a tag's name.")
    department_ids: ListOf[NameOrId] | None = Field(
        None, max_length=10, description="Up to 10 IDs or names from list_all_zoho_desk_departments."
    )
    root_category_ids: ListOf[Id] | None = Field(
        None, max_length=10, description="Up to 10 IDs from list_all_zoho_desk_kb_root_categories."
    )
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/articleTags",
        pages=Pages(first=1, maximum=50),
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "searchString": args.search_string,
            "departmentIds": await client.lookup.department(args.department_ids),
            "rootCategoryIds": args.root_category_ids,
        },
    )
