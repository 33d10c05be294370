"""Upload a file to the article gallery.

POST /api/v1/articleAttachments (uploadArticleAttachments in ArticleAttachment.json).
Scopes: Desk.articles.CREATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Base64, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    workspace_id: Annotated[
        str,
        Field(
            alias="workspaceId",
            pattern="^([a-zA-Z0-9]{37}|-1)$",
            max_length=100,
            description="workspaceId of the root category, from list_all_zoho_desk_kb_root_categories; -1 if it has none.",
        ),
    ]
    content: Annotated[Base64, Field(description="The file as base64.")]
    name: Annotated[str, Field(description="File name with its ending, like diagram.png.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/articleAttachments",
        query={"attachmentType": "file", "workspaceId": args.workspace_id},
        files={"file": (args.name, args.content)},
    )
