"""Copy a field to other layouts.

Puts a field of one layout onto further layouts of the module as well, with its settings. Nothing
comes back; to make a wholly new field use create_a_zoho_desk_field.

Method: copy (writes).
Tags: layouts, fields.
Operation: cloneFieldsToOtherLayouts in Layout.json.
Scopes: Desk.layouts.UPDATE, Desk.settings.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    layout_id: Id = Field(description="ID of the layout that has the field, from list_all_zoho_desk_layouts.")
    field_id: Id = Field(description="ID from list_all_zoho_desk_fields.")
    layout_ids: ListOf[Id] = Field(description="IDs of the layouts that get it, from list_all_zoho_desk_layouts.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/layouts/{layoutId}/fields/{fieldId}/cloneFieldsInLayout",
        path_values={"layoutId": args.layout_id, "fieldId": args.field_id},
        body={"layoutIds": args.layout_ids},
    )
