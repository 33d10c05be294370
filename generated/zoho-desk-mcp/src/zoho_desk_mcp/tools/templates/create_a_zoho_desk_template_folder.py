"""Create a template folder.

POST /api/v1/templateFolders (addTemplateFolder in TemplateFolders.json).
Scopes: Desk.settings.CREATE, Desk.templates.CREATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class FolderAccessDetails(ToolInput):
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


class Input(ToolInput):
    """The arguments."""

    folder_name: Annotated[
        str,
        Field(
            alias="folderName",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=250,
            description="Name of the folder, up to 250 characters.",
        ),
    ]
    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ]
    folder_access_details: Annotated[
        FolderAccessDetails,
        Field(alias="folderAccessDetails", description="Who may use the templates in it."),
    ]
    folder_desc: Annotated[
        str | None,
        Field(alias="folderDesc", max_length=32000, description="What the folder is for."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/templateFolders",
        body={
            "folderName": args.folder_name,
            "departmentId": await client.lookup.department(args.department_id),
            "folderAccessDetails": args.folder_access_details,
            "folderDesc": args.folder_desc,
        },
    )
