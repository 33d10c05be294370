"""Count articles.

Returns one number: how many knowledge base articles match the filters, or how many there are when
none is given. Cheaper than paging through list_all_zoho_desk_articles.

Method: get (reads).
Tags: articles.
Operation: getArticleCount in Article.json.
Scopes: Desk.articles.READ.
Response: article.ArticlesCountJson.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    status: ListOf[Literal["Draft", "Published", "Review", "Expired", "Unpublished"]] | None = Field(
        None, description="Count only these states."
    )
    permission: ListOf[Literal["ALL", "REGISTEREDUSERS", "AGENTS"]] | None = Field(
        None, description="Count only articles for everyone (ALL), signed-in customers (REGISTEREDUSERS) or AGENTS."
    )
    category_id: Id | None = Field(None, description="ID from get_single_zoho_desk_kb_category_tree_by_id.")
    author_id: NameOrId | None = Field(None, description="ID or name from list_all_zoho_desk_agents.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/articles/count",
        query={
            "status": args.status,
            "permission": args.permission,
            "categoryId": args.category_id,
            "authorId": await client.lookup.agent(args.author_id),
        },
    )
