"""Update a field on a layout.

Sets how one field behaves on one layout: mandatory or not, picklist values, default value. The
field's label and size are changed with update_a_zoho_desk_field_by_id instead.

Method: update (writes, destructive, idempotent).
Tags: layouts, fields.
Operation: updateLayoutField in Layout.json.
Scopes: Desk.layouts.UPDATE, Desk.settings.UPDATE.
Response: layout.CommonFieldResponse2.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import ChoiceName
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    layout_id: Id = Field(description="ID from list_all_zoho_desk_layouts.")
    field_id: Id = Field(description="ID from list_all_zoho_desk_fields.")
    is_mandatory: bool | None = Field(None, description="true when it must be filled in.")
    allowed_values: ListOf[Annotated[ChoiceName, Field(max_length=120)]] | None = Field(
        None, description="All values of the picklist, in order, the present ones included."
    )
    default_value: ChoiceName | None = Field(None, max_length=120, description="Value that new records start with.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/layouts/{layoutId}/fields/{fieldId}",
        path_values={"layoutId": args.layout_id, "fieldId": args.field_id},
        body={
            "isMandatory": args.is_mandatory,
            "allowedValues": args.allowed_values,
            "defaultValue": args.default_value,
        },
    )
