"""Share the article documents workspace.

Shares the document workspace behind the knowledge base, as Zoho's editor does while someone writes
an article. It takes the draft being written and returns nothing. Rarely needed; to save an article,
use create_a_zoho_desk_article.

Method: share_docs_workspace (writes, sends, destructive).
Tags: articles.
Operation: shareDocsWorkspace in Article.json.
Scopes: Desk.articles.CREATE.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.markup.outgoing import outgoing
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    title: str = Field(max_length=300, description="Title of the article being written.")
    answer: str = Field(max_length=16777215, description="Its text, Markdown or HTML.")
    category_id: Id = Field(description="ID of its section, from get_single_zoho_desk_kb_category_tree_by_id.")
    status: Literal["Draft", "Published", "Review"] = Field("Draft", description="Its state; Draft when left out.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/articles/shareDocsWorkspace",
        body={
            "title": args.title,
            "answer": await outgoing(args.answer),
            "categoryId": args.category_id,
            "status": args.status,
        },
    )
