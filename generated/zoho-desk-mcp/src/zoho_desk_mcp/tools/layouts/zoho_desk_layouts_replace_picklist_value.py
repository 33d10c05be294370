"""Replace a picklist value in records.

Changes one picklist value to another in all existing records of a layout, for instance before the
old value is retired. The old value stays on offer, and an unknown new one is added to the list.

Method: replace_picklist_value (writes, destructive).
Tags: layouts, fields.
Operation: replacePickListValue in Layout.json.
Scopes: Desk.layouts.UPDATE, Desk.settings.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import ChoiceName
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    layout_id: Id = Field(description="ID from list_all_zoho_desk_layouts.")
    field_id: Id = Field(description="ID of the picklist field, from list_all_zoho_desk_fields.")
    old_value: ChoiceName = Field(max_length=100, description="Value that records have now.")
    new_value: ChoiceName = Field(max_length=100, description="Value that they get.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/layouts/{layoutId}/replaceValues",
        path_values={"layoutId": args.layout_id},
        body={"fieldId": args.field_id, "oldValue": args.old_value, "newValue": args.new_value},
    )
