"""List gallery files by IDs.

Reads name, size and address of files in the article gallery whose IDs are known, for instance after
create_a_zoho_desk_article_gallery_file. It cannot browse the gallery.

Method: list (reads).
Tags: articles, attachments.
Operation: getDocsResourcesInfo in ArticleAttachment.json.
Scopes: Desk.articles.READ.
Response: article_attachment.GetDocsResourcesInfoResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    resource_ids: str = Field(description="From create_a_zoho_desk_article_gallery_file, joined by commas.")


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/articles/docsResourcesInfo",
        pages=Pages(has_position=False, has_limit=False),
        query={"resourceIds": args.resource_ids},
    )
