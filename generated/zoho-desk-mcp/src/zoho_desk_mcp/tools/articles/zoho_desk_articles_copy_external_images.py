"""Copy external images to the gallery.

POST /api/v1/articles/uploadExternalImagesToGallery (migrateExternalImagesToKbGallery in Article.json).
Scopes: Desk.articles.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    content: Annotated[str, Field(max_length=16777215, description="HTML text whose images are copied.")]
    workspace_id: Annotated[
        str,
        Field(
            alias="workspaceId",
            pattern="^([a-zA-Z0-9]{37}|-1)$",
            max_length=100,
            description="workspaceId of the root category, from list_all_zoho_desk_kb_root_categories; -1 if it has none.",
        ),
    ]
    ignore_class_name: Annotated[
        str | None,
        Field(
            alias="ignoreClassName",
            pattern=r"(^([a-zA-Z0-9\s\.\?\_\-\,\@\:/+\(\)])*$|null|undefined)",
            max_length=50,
            description="Images with this CSS class stay as they are.",
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/articles/uploadExternalImagesToGallery",
        body={"content": args.content, "workspaceId": args.workspace_id, "ignoreClassName": args.ignore_class_name},
    )
