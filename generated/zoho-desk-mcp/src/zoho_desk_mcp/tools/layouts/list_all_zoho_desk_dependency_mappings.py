"""List dependency mappings.

Lists the pairs of picklists on a layout where the value of one (parent) limits the choices of the
other (child), with all values. For the choices under one value use
list_all_zoho_desk_dependent_values.

Method: list (reads).
Tags: layouts, fields.
Operation: getDependencyMappingsByLayoutId in DependencyMappings.json.
Scopes: Desk.basic.READ, Desk.fields.READ.
Response: dependency_mappings.GetDependencyMappingsByLayoutIdResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    layout_id: Id = Field(description="ID from list_all_zoho_desk_layouts.")


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/dependencyMappings",
        pages=Pages(has_position=False, has_limit=False),
        query={"layoutId": args.layout_id},
    )
