"""Delete a template folder.

DELETE /api/v1/templateFolders/{folderId} (deleteTemplateFolder in TemplateFolders.json).
Scopes: Desk.settings.DELETE, Desk.templates.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    folder_id: Annotated[Id, Field(alias="folderId", description="ID from list_all_zoho_desk_template_folders.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "DELETE",
        "/api/v1/templateFolders/{folderId}",
        path_values={"folderId": args.folder_id},
    )
