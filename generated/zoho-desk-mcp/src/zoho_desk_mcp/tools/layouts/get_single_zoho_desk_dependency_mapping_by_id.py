"""Get a dependency mapping.

GET /api/v1/dependencyMappings/{dependencyMappingId} (getDependencyMapping in DependencyMappings.json).
Scopes: Desk.basic.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    dependency_mapping_id: Annotated[
        Id,
        Field(alias="dependencyMappingId", description="ID from list_all_zoho_desk_dependency_mappings."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/dependencyMappings/{dependencyMappingId}",
        path_values={"dependencyMappingId": args.dependency_mapping_id},
    )
