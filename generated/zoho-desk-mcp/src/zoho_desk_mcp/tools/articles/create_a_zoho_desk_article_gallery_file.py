"""Upload a file to the article gallery.

Puts a file into the article gallery without attaching it and returns its resourceId and address.
Attach it with zoho_desk_article_translations_attach_files, or use the address in an article's HTML.

Method: create (writes).
Tags: articles, attachments.
Operation: uploadArticleAttachments in ArticleAttachment.json.
Scopes: Desk.articles.CREATE.
Response: article_attachment.UploadArticleAttachmentResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import WorkDriveId
from zoho_desk_mcp.server.arguments.types import Base64, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    workspace_id: WorkDriveId = Field(
        max_length=100,
        description="workspaceId of the root category, from list_all_zoho_desk_kb_root_categories; -1 if it has none.",
    )
    content: Base64 = Field(description="The file as base64.")
    name: str = Field(description="File name with its ending, like diagram.png.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/articleAttachments",
        query={"attachmentType": "file", "workspaceId": args.workspace_id},
        files={"file": (args.name, args.content)},
    )
