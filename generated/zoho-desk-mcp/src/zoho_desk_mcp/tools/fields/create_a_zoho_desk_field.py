"""Create a field.

Adds a custom field of a simple type to a module. For a link to another module's records use
create_a_zoho_desk_lookup_field; formulas are written in Zoho Desk itself. Picklist values and
whether the field is mandatory belong to a layout and are set there afterwards.

Method: create (writes).
Tags: fields.
Operation: createField in Field.json.
Scopes: Desk.fields.CREATE, Desk.settings.CREATE.
Response: field.FieldResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import ModuleName, PlainTextWithoutEmoji
from zoho_desk_mcp.server.arguments.types import ToolInput
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
    module: ModuleName = Field(max_length=100, description="API name of the module, like tickets, agents or cm_cars.")
    type: Type = Field(description="Kind of value the field holds.")
    display_label: PlainTextWithoutEmoji = Field(
        max_length=200, description="Label that people see, up to 200 characters."
    )
    max_length: int | None = Field(
        None,
        ge=1,
        le=255,
        description="Most characters or digits; required for Text, Phone (to 255), Number (9), Decimal, Currency (16).",
    )
    decimal_places: int | None = Field(
        None, ge=0, le=9, description="Digits after the point, 0 to 9; required for Decimal and Currency."
    )
    default_value: Literal["true", "false"] | None = Field(None, description="Value of new records; only for Boolean.")
    tool_tip: str | None = Field(None, max_length=200, description="Help text next to the field, up to 200 characters.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/fields",
        query={"module": args.module},
        body={
            "type": args.type,
            "displayLabel": args.display_label,
            "maxLength": args.max_length,
            "decimalPlaces": args.decimal_places,
            "defaultValue": args.default_value,
            "toolTip": args.tool_tip,
        },
    )
