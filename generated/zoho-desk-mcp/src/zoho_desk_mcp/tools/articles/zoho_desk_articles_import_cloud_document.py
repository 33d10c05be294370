"""Convert a cloud document for an article.

Takes a document from a connected cloud drive, such as Google Drive or Dropbox, and returns a title
and a text for an article, as HTML only with ZOHO_DESK_HTML=raw, else as Markdown. It saves no
article; pass the result to create_a_zoho_desk_article.

Method: import_cloud_document (writes).
Tags: articles.
Operation: importFileFromCloudAndConvertToHtml in Article.json.
Scopes: Desk.articles.CREATE.
Response: article.ConvertFileToHtmlJson.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import WebAddress, WorkDriveId
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response

Source = Literal["gdrive", "dropbox", "box", "skydrive", "evernote", "workdrive", "zohodocs", "office365"]
Type = Literal["file", "presentation", "pdf", "document", "spreadsheet", "writer"]


class Input(ToolInput):
    source: Source = Field(description="Cloud drive that holds the file.")
    id: str = Field(max_length=300, description="ID of the file in the cloud drive; no tool lists it.")
    name: str = Field(max_length=300, description="Name of the file.")
    type: Type = Field(description="Kind of the file.")
    mime_type: str = Field(
        pattern=r"^[a-zA-Z0-9][a-zA-Z0-9\!\#\$\&\-\^_]*\/[a-zA-Z0-9][a-zA-Z0-9\!\#\$\&\-\^_.+]*$",
        max_length=300,
        description="Media type, like application/pdf.",
    )
    workspace_id: WorkDriveId = Field(
        max_length=100,
        description="workspaceId of the root category, from list_all_zoho_desk_kb_root_categories; -1 if it has none.",
    )
    account_id: str | None = Field(
        None,
        pattern=r"^(?:[A-Za-z0-9@\$&+\:\.\{\}\(\)#\-_]+)$",
        max_length=300,
        description="ID of the account at Dropbox, only for Dropbox; no tool lists it.",
    )
    file_path: WebAddress | None = Field(None, max_length=300, description="Address of the file; only for Dropbox.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/convertCloudDocumentToHtml",
        body={
            "source": args.source,
            "id": args.id,
            "name": args.name,
            "type": args.type,
            "mimeType": args.mime_type,
            "workspaceId": args.workspace_id,
            "accountId": args.account_id,
            "filePath": args.file_path,
        },
    )
