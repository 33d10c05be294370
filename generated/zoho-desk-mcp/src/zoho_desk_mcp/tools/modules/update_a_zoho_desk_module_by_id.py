"""Update a custom module.

PUT /api/v1/organizationModules/{moduleId} (updateModule in Module.json).
Scopes: Desk.modules.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    module_id: Annotated[
        Id,
        Field(alias="moduleId", description="ID of the custom module, from list_all_zoho_desk_modules."),
    ]
    singular_label: Annotated[
        str,
        Field(
            alias="singularLabel",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=50,
            description="Name of one record, up to 50 characters.",
        ),
    ]
    plural_label: Annotated[
        str,
        Field(
            alias="pluralLabel",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=50,
            description="Name of many records, up to 50 characters.",
        ),
    ]
    department_ids: Annotated[
        ListOf[NameOrId],
        Field(alias="departmentIds", description="IDs or names from list_all_zoho_desk_departments."),
    ]
    profile_ids: Annotated[ListOf[Id], Field(alias="profileIds", description="IDs from list_all_zoho_desk_profiles.")]
    description: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+)$",
            max_length=200,
            description="What the module is for, up to 200 characters.",
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PUT",
        "/api/v1/organizationModules/{moduleId}",
        path_values={"moduleId": args.module_id},
        changes={
            "singularLabel": args.singular_label,
            "pluralLabel": args.plural_label,
            "departmentIds": await client.lookup.department(args.department_ids),
            "profileIds": args.profile_ids,
            "description": args.description,
        },
    )
