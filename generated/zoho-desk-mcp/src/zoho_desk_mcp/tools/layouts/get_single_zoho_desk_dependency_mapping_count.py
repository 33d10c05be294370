"""Get dependency mapping limits.

Tells how many dependency mappings a layout may have (maximumLimit), and the number still available.
The mappings themselves are in list_all_zoho_desk_dependency_mappings.

Method: get (reads).
Tags: layouts, fields.
Operation: getDependencyMappingsCount in DependencyMappings.json.
Scopes: Desk.basic.READ.
Response: layout.LayoutCountDetails.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    layout_id: Id = Field(description="ID from list_all_zoho_desk_layouts.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/dependencyMappingsCount", query={"layoutId": args.layout_id})
