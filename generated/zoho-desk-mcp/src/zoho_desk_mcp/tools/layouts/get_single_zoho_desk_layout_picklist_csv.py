"""Download the picklist values of a field.

Downloads the values of a picklist field on a layout as a CSV file. For a quick look at a ticket
field's values list_all_zoho_desk_organization_fields is enough.

Method: get (reads).
Tags: layouts.
Operation: exportPickListValues in Layout.json.
Scopes: Desk.layouts.READ, Desk.settings.READ.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    layout_id: Id = Field(description="ID from list_all_zoho_desk_layouts.")
    field_id: Id = Field(description="ID of the picklist field, from list_all_zoho_desk_fields.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/layouts/{layoutId}/fields/{fieldId}/value",
        path_values={"layoutId": args.layout_id, "fieldId": args.field_id},
        query={"fileType": "CSV"},
        download=True,
    )
