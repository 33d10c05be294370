"""List gallery files by IDs.

GET /api/v1/articles/docsResourcesInfo (getDocsResourcesInfo in ArticleAttachment.json).
Scopes: Desk.articles.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="data", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    resource_ids: Annotated[
        str,
        Field(alias="resourceIds", description="From create_a_zoho_desk_article_gallery_file, joined by commas."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/articles/docsResourcesInfo",
        pages=PAGES,
        query={"resourceIds": args.resource_ids},
    )
