"""Get a dependency mapping.

Reads one pair of parent and child picklist with the allowed child values for each parent value, in
the form that update_a_zoho_desk_dependency_mapping_by_id takes back.

Method: get (reads).
Tags: layouts, fields.
Operation: getDependencyMapping in DependencyMappings.json.
Scopes: Desk.basic.READ.
Response: dependency_mappings.DependencyJSON.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    dependency_mapping_id: Id = Field(description="ID from list_all_zoho_desk_dependency_mappings.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/dependencyMappings/{dependencyMappingId}",
        path_values={"dependencyMappingId": args.dependency_mapping_id},
    )
