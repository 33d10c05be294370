"""Move articles to the trash.

Moves articles with all their translations to the recycle bin, from where they can be restored for
60 days. The response has a result for each ID. To only hide an article from readers, set its status
to Unpublished with update_a_zoho_desk_article_by_id.

Method: delete (writes, deletes, destructive, idempotent).
Tags: articles.
Operation: deleteArticle in Article.json.
Scopes: Desk.articles.DELETE.
Response: mass_action_response.MassActionListResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ids: ListOf[Id] = Field(description="IDs of the articles, from list_all_zoho_desk_articles.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/articles/moveToTrash", body={"ids": args.ids})
