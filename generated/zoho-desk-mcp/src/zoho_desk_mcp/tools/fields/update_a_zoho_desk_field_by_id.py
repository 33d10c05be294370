"""Update a field.

Renames a custom field or changes its size or help text. Type and label must be sent along. Picklist
values and the mandatory mark are changed on the layout, lookup and formula fields in Zoho Desk
itself.

Method: update (writes, destructive, idempotent).
Tags: fields.
Operation: updateField in Field.json.
Scopes: Desk.fields.UPDATE, Desk.settings.UPDATE.
Response: field.FieldResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import PlainTextWithoutEmoji
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response

Type = Literal[
    "Text",
    "Number",
    "Percent",
    "Decimal",
    "Currency",
    "Date",
    "DateTime",
    "Email",
    "Phone",
    "Picklist",
    "URL",
    "Textarea",
    "Boolean",
    "Multiselect",
]


class Input(ToolInput):
    field_id: Id = Field(description="ID from list_all_zoho_desk_fields.")
    type: Type = Field(description="The field's present type.")
    display_label: PlainTextWithoutEmoji = Field(
        max_length=200, description="Label that people see; send the present one to keep it."
    )
    max_length: int | None = Field(
        None,
        ge=1,
        le=255,
        description="Most characters or digits; required for Text, Phone, Number, Decimal and Currency.",
    )
    decimal_places: int | None = Field(
        None, ge=0, le=9, description="Digits after the point, 0 to 9; required for Decimal and Currency."
    )
    tool_tip: str | None = Field(None, max_length=200, description="Help text next to the field, up to 200 characters.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/fields/{fieldId}",
        path_values={"fieldId": args.field_id},
        body={
            "type": args.type,
            "displayLabel": args.display_label,
            "maxLength": args.max_length,
            "decimalPlaces": args.decimal_places,
            "toolTip": args.tool_tip,
        },
    )
