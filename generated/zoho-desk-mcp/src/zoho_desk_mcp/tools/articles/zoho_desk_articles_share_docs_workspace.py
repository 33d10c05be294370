"""Share the article documents workspace.

POST /api/v1/articles/shareDocsWorkspace (shareDocsWorkspace in Article.json).
Scopes: Desk.articles.CREATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    title: Annotated[str, Field(max_length=300, description="Title of the article being written.")]
    answer: Annotated[str, Field(max_length=16777215, description="Its text as HTML.")]
    category_id: Annotated[
        Id,
        Field(alias="categoryId", description="ID of its section, from get_single_zoho_desk_kb_category_tree_by_id."),
    ]
    status: Annotated[
        Literal["Draft", "Published", "Review"],
        Field(description="Its state; Draft when left out."),
    ] = "Draft"


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/articles/shareDocsWorkspace",
        body={"title": args.title, "answer": args.answer, "categoryId": args.category_id, "status": args.status},
    )
