"""List a section's articles in order.

Lists the articles of a lowest-level section in the order readers see, with number and title only.
Works up to 1,000 articles. To filter or read more of each use list_all_zoho_desk_articles.

Method: list (reads).
Tags: articles, kb_categories.
Operation: getArticlesForRepositioning in KbCategory.json.
Scopes: Desk.articles.READ.
Response: article.ListAllArticleForRepositioning.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    category_id: Id = Field(description="ID of a lowest section, from get_single_zoho_desk_kb_category_tree_by_id.")


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/kbCategory/{categoryId}/repositionArticles",
        pages=Pages(has_position=False, has_limit=False),
        path_values={"categoryId": args.category_id},
    )
