"""Delete a layout.

DELETE /api/v1/layouts/{layoutId} (deleteLayout in Layout.json).
Scopes: Desk.layouts.DELETE, Desk.settings.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    layout_id: Annotated[Id, Field(alias="layoutId", description="ID from list_all_zoho_desk_layouts.")]
    transfer_to_layout_id: Annotated[
        Id,
        Field(alias="transferToLayoutId", description="ID from list_all_zoho_desk_layouts."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "DELETE",
        "/api/v1/layouts/{layoutId}",
        path_values={"layoutId": args.layout_id},
        body={"transferToLayoutId": args.transfer_to_layout_id},
    )
