"""Get fields that can depend on each other.

Tells which picklist fields of a layout are free to become parents and which children, with their
values. Use it before create_a_zoho_desk_dependency_mapping.

Method: get (reads).
Tags: layouts, fields.
Operation: getAvailableDepMappings in DependencyMappings.json.
Scopes: Desk.fields.READ, Desk.settings.READ.
Response: dependency_mappings.GetAvailableDepMappings.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    layout_id: Id = Field(description="ID from list_all_zoho_desk_layouts.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/availableDependencyMappings", query={"layoutId": args.layout_id})
