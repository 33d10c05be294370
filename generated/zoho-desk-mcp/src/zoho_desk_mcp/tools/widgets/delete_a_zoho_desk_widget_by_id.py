"""Delete a widget.

Deletes a widget from Zoho Desk for good. No tool lists, reads or makes widgets, so be sure of the
ID and ask before you use it.

Method: delete (writes, deletes, destructive, idempotent).
Tags: widgets.
Operation: deleteWidget in Widget.json.
Scopes: settings.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    widget_id: Id = Field(description="ID of the widget, from an administrator in Zoho Desk; no tool lists widgets.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("DELETE", "/api/v1/widgets/{widgetId}", path_values={"widgetId": args.widget_id})
