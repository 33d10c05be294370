"""Deactivate a layout.

Takes a layout out of use and moves its records to another one. The layout is kept:
zoho_desk_layouts_activate switches it on again.

Method: deactivate (writes, destructive).
Tags: layouts.
Operation: deactivateLayout in Layout.json.
Scopes: Desk.layouts.UPDATE, Desk.settings.UPDATE.
Response: layout.LayoutJson2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    layout_id: Id = Field(description="ID of the layout to switch off, from list_all_zoho_desk_layouts.")
    transfer_to_layout_id: Id = Field(description="ID from list_all_zoho_desk_layouts.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/layouts/{layoutId}/deactivate",
        path_values={"layoutId": args.layout_id},
        body={"transferToLayoutId": args.transfer_to_layout_id},
    )
