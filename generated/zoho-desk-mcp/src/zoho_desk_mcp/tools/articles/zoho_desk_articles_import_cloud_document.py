"""Convert a cloud document for an article.

POST /api/v1/convertCloudDocumentToHtml (importFileFromCloudAndConvertToHtml in Article.json).
Scopes: Desk.articles.CREATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    source: Annotated[
        Literal["gdrive", "dropbox", "box", "skydrive", "evernote", "workdrive", "zohodocs", "office365"],
        Field(description="Cloud drive that holds the file."),
    ]
    id: Annotated[str, Field(max_length=300, description="ID of the file in the cloud drive; no tool lists it.")]
    name: Annotated[str, Field(max_length=300, description="Name of the file.")]
    type: Annotated[
        Literal["file", "presentation", "pdf", "document", "spreadsheet", "writer"],
        Field(description="Kind of the file."),
    ]
    mime_type: Annotated[
        str,
        Field(
            alias="mimeType",
            pattern=r"^[a-zA-Z0-9][a-zA-Z0-9\!\#\$\&\-\^_]*\/[a-zA-Z0-9][a-zA-Z0-9\!\#\$\&\-\^_.+]*$",
            max_length=300,
            description="Media type, like application/pdf.",
        ),
    ]
    workspace_id: Annotated[
        str,
        Field(
            alias="workspaceId",
            pattern="^([a-zA-Z0-9]{37}|-1)$",
            max_length=100,
            description="workspaceId of the root category, from list_all_zoho_desk_kb_root_categories; -1 if it has none.",
        ),
    ]
    account_id: Annotated[
        str | None,
        Field(
            alias="accountId",
            pattern=r"^(?:[A-Za-z0-9@\$&+\:\.\{\}\(\)#\-_]+)$",
            max_length=300,
            description="ID of the account at Dropbox, only for Dropbox; no tool lists it.",
        ),
    ] = None
    file_path: Annotated[
        str | None,
        Field(
            alias="filePath",
            pattern=r"(^(ht|f)tp(s?)\://[-.\w]*(/?)([a-zA-Z0-9\-\.\?\,\:\'/\\+=&%\$#_@]*)?$)",
            max_length=300,
            description="Address of the file; only for Dropbox.",
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
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
