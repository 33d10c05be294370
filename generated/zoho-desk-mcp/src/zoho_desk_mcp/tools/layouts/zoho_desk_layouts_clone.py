"""Copy a layout.

Makes a new layout with the same sections and fields as an existing one, in the same department or
another. Returns the new layout.

Method: clone (writes).
Tags: layouts.
Operation: cloneLayout in Layout.json.
Scopes: Desk.layouts.CREATE, Desk.settings.CREATE.
Response: layout.CloneLayoutResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import FreeText
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    layout_id: Id = Field(description="ID of the layout to copy, from list_all_zoho_desk_layouts.")
    layout_name: FreeText = Field(max_length=150, description="Internal name of the copy, up to 150 characters.")
    layout_display_name: FreeText = Field(max_length=150, description="Name of the copy that people see.")
    department_id: NameOrId | None = Field(None, description="ID or name, from list_all_zoho_desk_departments.")
    is_default_layout: bool = Field(False, description="true makes the copy the department's default.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/layouts/{layoutId}/clone",
        path_values={"layoutId": args.layout_id},
        body={
            "skipDeptAccessValidation": False,
            "layoutName": args.layout_name,
            "layoutDisplayName": args.layout_display_name,
            "departmentId": await client.lookup.department(args.department_id),
            "isDefaultLayout": args.is_default_layout,
        },
    )
