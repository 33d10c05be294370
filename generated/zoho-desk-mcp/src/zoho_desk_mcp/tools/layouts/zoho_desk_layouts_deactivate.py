"""Deactivate a layout.

POST /api/v1/layouts/{layoutId}/deactivate (deactivateLayout in Layout.json).
Scopes: Desk.layouts.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    layout_id: Annotated[
        Id,
        Field(alias="layoutId", description="ID of the layout to switch off, from list_all_zoho_desk_layouts."),
    ]
    transfer_to_layout_id: Annotated[
        Id,
        Field(alias="transferToLayoutId", description="ID from list_all_zoho_desk_layouts."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/layouts/{layoutId}/deactivate",
        path_values={"layoutId": args.layout_id},
        body={"transferToLayoutId": args.transfer_to_layout_id},
    )
