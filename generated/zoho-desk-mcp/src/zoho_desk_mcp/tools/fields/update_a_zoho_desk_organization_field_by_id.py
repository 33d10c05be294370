"""Update an organization field.

Changes the label or size of a custom field through the older API that Zoho is retiring; prefer
update_a_zoho_desk_field_by_id. Type and label must be sent even when they stay.

Method: update (writes, destructive, idempotent).
Tags: fields.
Operation: updateFieldOld in FieldOld.json.
Scopes: Desk.fields.UPDATE, Desk.settings.UPDATE.
Response: field_old.UpdateFieldOldResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import PlainText
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
    "LargeText",
]


class Input(ToolInput):
    field_id: Id = Field(description="ID from list_all_zoho_desk_organization_fields.")
    type: Type = Field(description="The field's present type.")
    display_label: PlainText = Field(
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


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/organizationFields/{fieldId}",
        path_values={"fieldId": args.field_id},
        body={
            "type": args.type,
            "displayLabel": args.display_label,
            "maxLength": args.max_length,
            "decimalPlaces": args.decimal_places,
        },
    )
