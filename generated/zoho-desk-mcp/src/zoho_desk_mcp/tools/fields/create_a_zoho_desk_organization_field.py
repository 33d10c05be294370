"""Create an organization field.

Adds a custom field through the older API that Zoho is retiring. Use it only for the type LargeText
or where create_a_zoho_desk_field is refused; that one also offers help texts and custom modules.

Method: create (writes).
Tags: fields.
Operation: createFieldOld in FieldOld.json.
Scopes: Desk.fields.CREATE, Desk.settings.CREATE.
Response: field_old.CreateFieldOldResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import PlainText
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response

Module = Literal["tickets", "contacts", "accounts", "tasks", "calls", "events", "contracts", "products", "timeEntry"]
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
    module: Module = Field(description="Module that gets the field.")
    type: Type = Field(description="Kind of value the field holds.")
    display_label: PlainText = Field(max_length=200, description="Label that people see, up to 200 characters.")
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
    return await client.request(
        "POST",
        "/api/v1/organizationFields",
        query={"module": args.module},
        body={
            "type": args.type,
            "displayLabel": args.display_label,
            "maxLength": args.max_length,
            "decimalPlaces": args.decimal_places,
        },
    )
