"""Update a dependency mapping.

PATCH /api/v1/dependencyMappings/{dependencyMappingId} (editDependencyMapping in DependencyMappings.json).
Scopes: Desk.settings.UPDATE, Desk.fields.UPDATE.
"""

from typing import Annotated, Any

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    dependency_mapping_id: Annotated[
        Id,
        Field(alias="dependencyMappingId", description="ID from list_all_zoho_desk_dependency_mappings."),
    ]
    mappings: Annotated[
        dict[str, Any],
        Field(description='Parent value to its child values, like {"Hardware": ["Printer", "Screen"]}.'),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/dependencyMappings/{dependencyMappingId}",
        path_values={"dependencyMappingId": args.dependency_mapping_id},
        changes={"mappings": args.mappings},
    )
