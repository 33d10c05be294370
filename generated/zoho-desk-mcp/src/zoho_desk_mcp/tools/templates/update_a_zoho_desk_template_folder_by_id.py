"""Update a template folder.

Renames a template folder or changes who may use it; what is left out stays. Access is given anew as
a whole, with its type.

Method: update (writes, destructive, idempotent).
Tags: templates.
Operation: patchTemplateFolder in TemplateFolders.json.
Scopes: Desk.settings.UPDATE, Desk.templates.UPDATE.
Response: template_folders.TemplateFolderResponse2.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.nested import found_within
from zoho_desk_mcp.server.arguments.text_types import PlainText
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class FolderAccessDetails(ToolInput):
    type: Literal["onlyMe", "allAgents", "restrictedAccess"] = Field(
        description="onlyMe and restrictedAccess need IDs in the lists."
    )
    agents: ListOf[NameOrId] | None = Field(None, description="IDs or names from list_all_zoho_desk_agents.")
    teams: ListOf[NameOrId] | None = Field(None, description="IDs or names from list_all_zoho_desk_teams.")
    roles: ListOf[Id] | None = Field(None, description="IDs from list_all_zoho_desk_roles.")
    roles_and_subordinates: ListOf[Id] | None = Field(None, description="IDs of roles that count with those below.")


class Input(ToolInput):
    folder_id: Id = Field(description="ID from list_all_zoho_desk_template_folders.")
    folder_name: PlainText | None = Field(None, max_length=250, description="New name, up to 250 characters.")
    folder_desc: str | None = Field(None, max_length=32000, description="What the folder is for.")
    folder_access_details: FolderAccessDetails | None = Field(None, description="Who may use the templates in it.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/templateFolders/{folderId}",
        path_values={"folderId": args.folder_id},
        body={
            "folderName": args.folder_name,
            "folderDesc": args.folder_desc,
            "folderAccessDetails": await found_within(
                args.folder_access_details, {"agents": client.lookup.agent, "teams": client.lookup.team}
            ),
        },
    )
