"""Update a template folder.

PATCH /api/v1/templateFolders/{folderId} (patchTemplateFolder in TemplateFolders.json).
Scopes: Desk.settings.UPDATE, Desk.templates.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class FolderAccessDetails(UpdateInput):
    """The fields of an object in the arguments."""

    type: Annotated[
        Literal["onlyMe", "allAgents", "restrictedAccess"],
        Field(description="onlyMe and restrictedAccess need IDs in the lists."),
    ]
    agents: Annotated[ListOf[Id] | None, Field(description="IDs from list_all_zoho_desk_agents.")] = None
    teams: Annotated[ListOf[Id] | None, Field(description="IDs from list_all_zoho_desk_teams.")] = None
    roles: Annotated[ListOf[Id] | None, Field(description="IDs from list_all_zoho_desk_roles.")] = None
    roles_and_subordinates: Annotated[
        ListOf[Id] | None,
        Field(alias="rolesAndSubordinates", description="IDs of roles that count with those below."),
    ] = None


class Input(UpdateInput):
    """The arguments."""

    folder_id: Annotated[Id, Field(alias="folderId", description="ID from list_all_zoho_desk_template_folders.")]
    folder_name: Annotated[
        str | None,
        Field(
            alias="folderName",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=250,
            description="New name, up to 250 characters.",
        ),
    ] = None
    folder_desc: Annotated[
        str | None,
        Field(alias="folderDesc", max_length=32000, description="What the folder is for."),
    ] = None
    folder_access_details: Annotated[
        FolderAccessDetails | None,
        Field(alias="folderAccessDetails", description="Who may use the templates in it."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/templateFolders/{folderId}",
        path_values={"folderId": args.folder_id},
        changes={
            "folderName": args.folder_name,
            "folderDesc": args.folder_desc,
            "folderAccessDetails": args.folder_access_details,
        },
    )
