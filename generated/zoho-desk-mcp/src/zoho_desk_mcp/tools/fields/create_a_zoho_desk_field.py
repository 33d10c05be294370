"""Create a field.

POST /api/v1/fields (createField in Field.json).
Scopes: Desk.fields.CREATE, Desk.settings.CREATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    module: Annotated[
        str,
        Field(
            pattern="^(?:([a-zA-Z0-9_]+))$",
            max_length=100,
            description="API name of the module, like tickets, agents or cm_cars.",
        ),
    ]
    type: Annotated[
        Literal[
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
        ],
        Field(description="Kind of value the field holds."),
    ]
    display_label: Annotated[
        str,
        Field(
            alias="displayLabel",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\uFFFF\s])+)$",
            max_length=200,
            description="Label that people see, up to 200 characters.",
        ),
    ]
    max_length: Annotated[
        int | None,
        Field(
            alias="maxLength",
            ge=1,
            le=255,
            description="Most characters or digits; required for Text, Phone (to 255), Number (9), Decimal, Currency (16).",
        ),
    ] = None
    decimal_places: Annotated[
        int | None,
        Field(
            alias="decimalPlaces",
            ge=0,
            le=9,
            description="Digits after the point, 0 to 9; required for Decimal and Currency.",
        ),
    ] = None
    default_value: Annotated[
        Literal["true", "false"] | None,
        Field(alias="defaultValue", description="Value of new records; only for Boolean."),
    ] = None
    tool_tip: Annotated[
        str | None,
        Field(alias="toolTip", max_length=200, description="Help text next to the field, up to 200 characters."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
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
