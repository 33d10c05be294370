"""Delete a template folder.

Deletes a folder of templates for good. First move the templates you want to keep to another folder
with update_a_zoho_desk_email_template_by_id.

Method: delete (writes, deletes, destructive, idempotent).
Tags: templates.
Operation: deleteTemplateFolder in TemplateFolders.json.
Scopes: Desk.settings.DELETE, Desk.templates.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    folder_id: Id = Field(description="ID from list_all_zoho_desk_template_folders.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "DELETE", "/api/v1/templateFolders/{folderId}", path_values={"folderId": args.folder_id}
    )
