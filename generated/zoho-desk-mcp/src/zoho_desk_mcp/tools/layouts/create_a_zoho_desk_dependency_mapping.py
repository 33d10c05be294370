"""Create a dependency mapping.

POST /api/v1/dependencyMappings (createDependencyMapping in DependencyMappings.json).
Scopes: Desk.settings.CREATE, Desk.fields.CREATE.
"""

from typing import Annotated, Any

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    layout_id: Annotated[Id, Field(alias="layoutId", description="ID from list_all_zoho_desk_layouts.")]
    parent_id: Annotated[
        Id,
        Field(
            alias="parentId",
            description="ID of the parent field, from get_single_zoho_desk_available_dependency_fields.",
        ),
    ]
    child_id: Annotated[
        Id,
        Field(
            alias="childId", description="ID of the child field, from get_single_zoho_desk_available_dependency_fields."
        ),
    ]
    mappings: Annotated[
        dict[str, Any],
        Field(description='Parent value to its child values, like {"Hardware": ["Printer", "Screen"]}.'),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
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
