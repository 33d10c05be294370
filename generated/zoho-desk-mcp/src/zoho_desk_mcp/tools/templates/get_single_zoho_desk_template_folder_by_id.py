"""Get a template folder.

GET /api/v1/templateFolders/{folderId} (getTemplateFolder in TemplateFolders.json).
Scopes: Desk.settings.READ, Desk.templates.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    folder_id: Annotated[Id, Field(alias="folderId", description="ID from list_all_zoho_desk_template_folders.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/templateFolders/{folderId}",
        path_values={"folderId": args.folder_id},
    )
