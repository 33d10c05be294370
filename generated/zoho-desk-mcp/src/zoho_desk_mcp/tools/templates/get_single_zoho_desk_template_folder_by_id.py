"""Get a template folder.

Reads one folder: name, description, who may use it, and when it last changed. What is inside comes
from list_all_zoho_desk_email_templates with folderId.

Method: get (reads).
Tags: templates.
Operation: getTemplateFolder in TemplateFolders.json.
Scopes: Desk.settings.READ, Desk.templates.READ.
Response: template_folders.TemplateFolderResponse2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    folder_id: Id = Field(description="ID from list_all_zoho_desk_template_folders.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/templateFolders/{folderId}", path_values={"folderId": args.folder_id})
