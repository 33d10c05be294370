"""Delete a layout.

Deletes a layout for good and moves its records to another one. When the layout may be needed again,
use zoho_desk_layouts_deactivate instead.

Method: delete (writes, deletes, destructive, idempotent).
Tags: layouts.
Operation: deleteLayout in Layout.json.
Scopes: Desk.layouts.DELETE, Desk.settings.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    layout_id: Id = Field(description="ID from list_all_zoho_desk_layouts.")
    transfer_to_layout_id: Id = Field(description="ID from list_all_zoho_desk_layouts.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "DELETE",
        "/api/v1/layouts/{layoutId}",
        path_values={"layoutId": args.layout_id},
        body={"transferToLayoutId": args.transfer_to_layout_id},
    )
