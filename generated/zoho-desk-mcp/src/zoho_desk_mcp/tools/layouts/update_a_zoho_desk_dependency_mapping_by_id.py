"""Update a dependency mapping.

Replaces all value pairs of a dependency mapping. Send also the pairs that stay; the parent and
child fields themselves cannot be changed.

Method: update (writes, destructive, idempotent).
Tags: layouts, fields.
Operation: editDependencyMapping in DependencyMappings.json.
Scopes: Desk.settings.UPDATE, Desk.fields.UPDATE.
Response: dependency_mappings.DependencyJSON.
"""

from typing import Any

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    dependency_mapping_id: Id = Field(description="ID from list_all_zoho_desk_dependency_mappings.")
    mappings: dict[str, Any] = Field(
        description='Parent value to its child values, like {"Hardware": ["Printer", "Screen"]}.'
    )


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/dependencyMappings/{dependencyMappingId}",
        path_values={"dependencyMappingId": args.dependency_mapping_id},
        body={"mappings": args.mappings},
    )
