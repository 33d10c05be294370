"""Update a layout.

Renames a layout, describes it or makes it the default of its department. Its fields are changed one
by one with update_a_zoho_desk_layout_field_by_id, zoho_desk_layout_fields_copy and
zoho_desk_layout_fields_remove.

Method: update (writes, destructive, idempotent).
Tags: layouts.
Operation: updateLayout in Layout.json.
Scopes: Desk.layouts.UPDATE, Desk.settings.UPDATE.
Response: layout.UpdateLayoutResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import FreeText, PlainText
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    layout_id: Id = Field(description="ID from list_all_zoho_desk_layouts.")
    layout_name: PlainText | None = Field(None, max_length=150, description="New internal name, up to 150 characters.")
    layout_display_name: PlainText | None = Field(None, max_length=150, description="New name that people see.")
    layout_desc: FreeText | None = Field(None, max_length=500, description="What the layout is for.")
    is_default_layout: bool | None = Field(None, description="true makes it the department's default.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/layouts/{layoutId}",
        path_values={"layoutId": args.layout_id},
        body={
            "layoutName": args.layout_name,
            "layoutDisplayName": args.layout_display_name,
            "layoutDesc": args.layout_desc,
            "isDefaultLayout": args.is_default_layout,
        },
    )
