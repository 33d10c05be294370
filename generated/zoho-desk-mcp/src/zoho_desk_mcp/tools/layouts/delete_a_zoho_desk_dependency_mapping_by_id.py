"""Delete a dependency mapping.

Removes the tie between two picklists for good: the child field then offers all its values whatever
the parent says. The fields and the values in records stay.

Method: delete (writes, deletes, destructive, idempotent).
Tags: layouts, fields.
Operation: deleteDependencyMapping in DependencyMappings.json.
Scopes: Desk.settings.DELETE, Desk.fields.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    dependency_mapping_id: Id = Field(description="ID from list_all_zoho_desk_dependency_mappings.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "DELETE",
        "/api/v1/dependencyMappings/{dependencyMappingId}",
        path_values={"dependencyMappingId": args.dependency_mapping_id},
    )
