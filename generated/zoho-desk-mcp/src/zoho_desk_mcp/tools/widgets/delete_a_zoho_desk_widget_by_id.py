"""Delete a widget.

DELETE /api/v1/widgets/{widgetId} (deleteWidget in Widget.json).
Scopes: settings.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    widget_id: Annotated[
        Id,
        Field(
            alias="widgetId", description="ID of the widget, from an administrator in Zoho Desk; no tool lists widgets."
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "DELETE",
        "/api/v1/widgets/{widgetId}",
        path_values={"widgetId": args.widget_id},
    )
