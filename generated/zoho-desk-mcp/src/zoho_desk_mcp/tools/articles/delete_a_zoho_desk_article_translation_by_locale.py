"""Move a translation to the trash.

Moves one language of an article to the recycle bin, from where it can be restored for 60 days;
other languages stay. The whole article goes with delete_a_zoho_desk_article_by_id.

Method: delete (writes, deletes, destructive, idempotent).
Tags: articles, translations.
Operation: deleteArticleTranslation in ArticleTranslation.json.
Scopes: Desk.articles.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Locale
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    article_id: Id = Field(description="ID from list_all_zoho_desk_articles.")
    locale: Locale = Field(description="Language to remove, like de.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/articles/{articleId}/translations/{locale}/moveToTrash",
        path_values={"articleId": args.article_id, "locale": args.locale},
    )
