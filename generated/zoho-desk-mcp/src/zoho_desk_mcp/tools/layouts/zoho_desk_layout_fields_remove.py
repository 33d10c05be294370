"""Take a field off a layout.

Removes one field from one layout, so that its forms no longer show it. The field lives on in the
module and on other layouts; delete_a_zoho_desk_field_by_id ends it everywhere.

Method: remove (writes, deletes, destructive).
Tags: layouts, fields.
Operation: unAssociateLayoutField in Layout.json.
Scopes: Desk.layouts.UPDATE, Desk.settings.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    layout_id: Id = Field(description="ID from list_all_zoho_desk_layouts.")
    field_id: Id = Field(description="ID from list_all_zoho_desk_fields.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/layouts/{layoutId}/fields/{fieldId}/unassociate",
        path_values={"layoutId": args.layout_id, "fieldId": args.field_id},
    )
