"""Create a template folder.

Adds a folder for templates to a department and says which agents may use it: everyone, only you, or
the agents, teams and roles that are listed.

Method: create (writes).
Tags: templates.
Operation: addTemplateFolder in TemplateFolders.json.
Scopes: Desk.settings.CREATE, Desk.templates.CREATE.
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
    folder_name: PlainText = Field(max_length=250, description="Name of the folder, up to 250 characters.")
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    folder_access_details: FolderAccessDetails = Field(description="Who may use the templates in it.")
    folder_desc: str | None = Field(None, max_length=32000, description="What the folder is for.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/templateFolders",
        body={
            "folderName": args.folder_name,
            "departmentId": await client.lookup.department(args.department_id),
            "folderAccessDetails": await found_within(
                args.folder_access_details, {"agents": client.lookup.agent, "teams": client.lookup.team}
            ),
            "folderDesc": args.folder_desc,
        },
    )
