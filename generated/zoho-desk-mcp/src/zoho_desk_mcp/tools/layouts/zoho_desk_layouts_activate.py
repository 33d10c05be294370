"""Activate a layout.

Puts a deactivated layout back into use, so that new records can be written on it. Find such layouts
with list_all_zoho_desk_layouts and status inactive.

Method: activate (writes).
Tags: layouts.
Operation: activateLayout in Layout.json.
Scopes: Desk.layouts.UPDATE, Desk.settings.UPDATE.
Response: layout.LayoutJson2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    layout_id: Id = Field(description="ID of the inactive layout, from list_all_zoho_desk_layouts.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/layouts/{layoutId}/activate", path_values={"layoutId": args.layout_id})
