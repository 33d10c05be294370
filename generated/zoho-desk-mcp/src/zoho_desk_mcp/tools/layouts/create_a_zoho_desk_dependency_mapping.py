"""Create a dependency mapping.

Makes the choices of one picklist depend on the value of another on a layout. Find fields that
qualify with get_single_zoho_desk_available_dependency_fields.

Method: create (writes).
Tags: layouts, fields.
Operation: createDependencyMapping in DependencyMappings.json.
Scopes: Desk.settings.CREATE, Desk.fields.CREATE.
Response: dependency_mappings.DependencyJSON.
"""

from typing import Any

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    layout_id: Id = Field(description="ID from list_all_zoho_desk_layouts.")
    parent_id: Id = Field(description="ID of the parent field, from get_single_zoho_desk_available_dependency_fields.")
    child_id: Id = Field(description="ID of the child field, from get_single_zoho_desk_available_dependency_fields.")
    mappings: dict[str, Any] = Field(
        description='Parent value to its child values, like {"Hardware": ["Printer", "Screen"]}.'
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/dependencyMappings",
        body={
            "layoutId": args.layout_id,
            "parentId": args.parent_id,
            "childId": args.child_id,
            "mappings": args.mappings,
        },
    )
