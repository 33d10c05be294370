"""Create a custom module.

POST /api/v1/organizationModules (createModule in Module.json).
Scopes: Desk.modules.CREATE, Desk.settings.CREATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    singular_label: Annotated[
        str,
        Field(
            alias="singularLabel",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=50,
            description="Name of one record, like Asset, up to 50 characters.",
        ),
    ]
    plural_label: Annotated[
        str,
        Field(
            alias="pluralLabel",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=50,
            description="Name of many records, like Assets.",
        ),
    ]
    description: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+)$",
            max_length=200,
            description="What the module is for, up to 200 characters.",
        ),
    ] = None
    is_dept_specific: Annotated[
        bool | None,
        Field(alias="isDeptSpecific", description="true when each record belongs to a department."),
    ] = None
    department_ids: Annotated[
        ListOf[NameOrId] | None,
        Field(alias="departmentIds", description="IDs or names from list_all_zoho_desk_departments."),
    ] = None
    profile_ids: Annotated[
        ListOf[Id] | None,
        Field(alias="profileIds", description="IDs of profiles with access, from list_all_zoho_desk_profiles."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/organizationModules",
        body={
            "singularLabel": args.singular_label,
            "pluralLabel": args.plural_label,
            "description": args.description,
            "isDeptSpecific": args.is_dept_specific,
            "departmentIds": await client.lookup.department(args.department_ids),
            "profileIds": args.profile_ids,
        },
    )
