"""Activate a layout.

POST /api/v1/layouts/{layoutId}/activate (activateLayout in Layout.json).
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
        Field(alias="layoutId", description="ID of the inactive layout, from list_all_zoho_desk_layouts."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/layouts/{layoutId}/activate",
        path_values={"layoutId": args.layout_id},
    )
