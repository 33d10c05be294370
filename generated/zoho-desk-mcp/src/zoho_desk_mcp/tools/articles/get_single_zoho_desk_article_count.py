"""Count articles.

GET /api/v1/articles/count (getArticleCount in Article.json).
Scopes: Desk.articles.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    status: Annotated[
        ListOf[Literal["Draft", "Published", "Review", "Expired", "Unpublished"]] | None,
        Field(description="Count only these states."),
    ] = None
    permission: Annotated[
        ListOf[Literal["ALL", "REGISTEREDUSERS", "AGENTS"]] | None,
        Field(description="Count only articles for everyone (ALL), signed-in customers (REGISTEREDUSERS) or AGENTS."),
    ] = None
    category_id: Annotated[
        Id | None,
        Field(alias="categoryId", description="ID from get_single_zoho_desk_kb_category_tree_by_id."),
    ] = None
    author_id: Annotated[Id | None, Field(alias="authorId", description="ID from list_all_zoho_desk_agents.")] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/articles/count",
        query={
            "status": args.status,
            "permission": args.permission,
            "categoryId": args.category_id,
            "authorId": args.author_id,
        },
    )
